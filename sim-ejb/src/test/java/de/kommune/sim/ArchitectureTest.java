package de.kommune.sim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.access.WorksFor;
import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of the house (docs/adr) as a test: who may use whom, and what belongs into which room of a feature. */
@AnalyzeClasses(packages = "de.kommune.sim", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "de.kommune.sim.";

    /** Used by every feature. */
    private static final Set<String> GROUND =
            Set.of("organisation", "approvals", "codes", "seal", "drafts", "paper", "access", "common");

    /** The case with all that the team keeps about it (docs/adr/0011). */
    private static final Set<String> CASE_WORK = Set.of(
            "handover",
            "referrals",
            "procedures",
            "assistance",
            "claims",
            "measures",
            "documents",
            "consents",
            "cooperation",
            "intake",
            "counselling",
            "planning",
            "cases",
            "persons");

    /**
     * Who may use whom. The wall, as a law of the house: persons, authorities, housing and benefits never reach cases.
     * {@code audit} and {@code operations} serve all and are used by none, but for {@code reporting}, which puts the logs'
     * state on paper; {@code reporting} uses many and is used by none.
     */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("common", Set.of()),
            Map.entry("paper", Set.of("common")),
            Map.entry("access", Set.of("common")),
            Map.entry("audit", Set.of("access", "common")),
            Map.entry("operations", Set.of("access", "common")),
            Map.entry("codes", Set.of("access", "common")),
            Map.entry("seal", Set.of("access", "common")),
            Map.entry("drafts", Set.of("seal", "access", "common")),
            Map.entry("approvals", Set.of("codes", "access", "common")),
            Map.entry("organisation", Set.of("approvals", "codes", "access", "common")),
            Map.entry("persons", Set.of()),
            Map.entry("authorities", Set.of("persons")),
            Map.entry("partners", Set.of("persons")),
            Map.entry("housing", Set.of("authorities", "persons")),
            Map.entry("benefits", Set.of("housing", "authorities", "persons")),
            Map.entry("volunteering", Set.of("partners", "persons")),
            Map.entry("cases", Set.of("benefits", "housing", "authorities", "partners", "persons")),
            Map.entry("takeover", Set.of("cases", "housing", "persons")),
            Map.entry("planning", Set.of("cases", "persons")),
            Map.entry("counselling", Set.of("planning", "cases", "persons")),
            // its deadlines stand in the calendar of deadlines, which knows no threats
            Map.entry("intake", Set.of("procedures", "planning", "cases", "persons")),
            Map.entry("cooperation", Set.of("persons")), // knows no case, so it tells 50-2 of none
            Map.entry("consents", Set.of("cooperation", "cases", "persons")),
            Map.entry("documents", Set.of("cases", "persons")),
            Map.entry("referrals", Set.of("partners", "consents", "planning", "cases", "persons")),
            Map.entry("procedures", Set.of("authorities", "consents", "cooperation", "planning", "cases", "persons")),
            // what counselling asks of volunteers; the volunteers' coordination knows no case
            Map.entry("assistance", Set.of("volunteering", "consents", "cases", "persons")),
            // what counselling prepares with clients for section 50-2, which knows no case
            Map.entry("claims", Set.of("benefits", "consents", "cooperation", "cases", "persons")),
            Map.entry("measures", Set.of("partners", "consents", "cases", "persons")),
            Map.entry("handover", Set.of("counselling", "planning", "consents", "documents", "cases", "persons")),
            Map.entry("information", with(CASE_WORK, "benefits")),
            Map.entry("day", with(CASE_WORK, "information")),
            Map.entry(
                    "reporting",
                    with(
                            CASE_WORK,
                            "audit", // what the logs say in counts goes into the proof of separation
                            "information",
                            "day",
                            "takeover",
                            "volunteering",
                            "benefits",
                            "housing",
                            "authorities",
                            "partners")));

    private static final Set<String> NO_GROUND = Set.of(
            "common", "paper", "access", "audit", "operations", "codes", "seal", "drafts", "approvals", "organisation");

    @ArchTest
    static void everyFeatureUsesOnlyWhatTheTableAllows(JavaClasses classes) {
        MAY_USE.keySet()
                .forEach(feature -> noClasses()
                        .that(are(of(feature)))
                        .should()
                        .dependOnClassesThat(are(ofAFeatureOtherThan(allowed(feature))))
                        .as(feature + " uses only " + allowed(feature))
                        .allowEmptyShould(true)
                        .check(classes));
    }

    @ArchTest
    static final ArchRule everyClassBelongsToAFeatureOfTheTable = classes()
            .should(new ArchCondition<JavaClass>("belong to a feature of the table") {
                @Override
                public void check(JavaClass found, ConditionEvents events) {
                    String message = found.getName() + " is in no feature that MAY_USE names";
                    events.add(new SimpleConditionEvent(found, MAY_USE.containsKey(feature(found)), message));
                }
            });

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching(BASE + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule policyIsPlainJava = noClasses()
            .that()
            .resideInAPackage("..policy..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta..", "org.eclipse.persistence..", "org.jboss..", "..boundary.."))
            .as("policy is plain Java: no container, no database, no boundary")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule policyIsPrivateToItsFeature = classes()
            .that()
            .resideInAPackage("..policy..")
            .should(new ArchCondition<JavaClass>("be used by its own feature alone") {
                @Override
                public void check(JavaClass policy, ConditionEvents events) {
                    policy.getDirectDependenciesToSelf().stream()
                            .filter(use -> !feature(use.getOriginClass()).equals(feature(policy)))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(policy, use.getDescription())));
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesKnowNeitherBoundaryNorPolicy = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..boundary..", "..policy.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theEntityManagerStaysInBoundaries = noClasses()
            .that(are(DescribedPredicate.not(resideInAPackage("..boundary.."))))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class);

    @ArchTest
    static final ArchRule everyBoundaryOfAFeatureIsGuarded = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and(are(DescribedPredicate.not(of("access").or(of("audit")).or(of("operations")))))
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Guarded.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPublicMethodOfAGuardedClassNamesItsPermission = methods()
            .that(areCallable())
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Guarded.class)
            .should()
            .beAnnotatedWith(Requires.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDraftsGoOnWithoutALineInTheLog =
            noClasses().that(are(DescribedPredicate.not(of("drafts")))).should().callMethod(CallTrail.class, "goOn");

    @ArchTest
    static final ArchRule everyGuardedMethodSaysWhatItDoes = methods()
            .that(areCallable())
            .and()
            .areAnnotatedWith(Requires.class)
            .should(new ArchCondition<JavaMethod>("say what they do where permission and result do not") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Requires requires = method.getAnnotationOfType(Requires.class);
                    boolean paper = method.getRawReturnType().isEquivalentTo(byte[].class);
                    boolean silent = method.getRawReturnType().isEquivalentTo(void.class);
                    boolean derived = !paper && (silent || requires.value().isReading());
                    boolean says = requires.deed().length == 1 || requires.deed().length == 0 && derived;
                    String message = method.getFullName() + " needs @Requires(value = ..., deed = ...)";
                    events.add(new SimpleConditionEvent(method, says, message));
                }
            })
            .allowEmptyShould(true);

    /** Who works for a department although nobody signed in; everybody else works for the caller's. */
    private static final Set<String> BY_THEMSELVES = Set.of(
            "AccessLogWriter",
            "AsdAnswers",
            "CalendarFeed",
            "ConnectionRole",
            "DraftErasure",
            "Expiry",
            "FirstNameErasure",
            "FormerCounsellors",
            "HelpNameErasure",
            "InformationErasure",
            "MailPortions",
            "NewDay",
            "NightlyAnchor",
            "NightlyCheck",
            "NightlyMonths",
            "NightlyVerification",
            "NoticePortions",
            "Resealing",
            "RoleOverrides",
            "StaffRound",
            "StagingErasure",
            "SuggestionErasure",
            "SuggestionResults",
            "VolunteerErasure");

    @ArchTest
    static final ArchRule onlyTheseWorkForADepartmentByThemselves = classes()
            .that()
            .areAnnotatedWith(WorksFor.class)
            .and()
            .areNotAnnotatedWith(Interceptor.class)
            .should(new ArchCondition<JavaClass>("be one of " + BY_THEMSELVES) {
                @Override
                public void check(JavaClass found, ConditionEvents events) {
                    String message = found.getName() + " works for a department by itself; the table does not name it";
                    events.add(new SimpleConditionEvent(found, BY_THEMSELVES.contains(found.getSimpleName()), message));
                }
            });

    private static Set<String> with(Set<String> features, String... more) {
        return Stream.concat(features.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private static DescribedPredicate<JavaMethod> areCallable() {
        return describe(
                "are public and written by us",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getOwner().isAnnotation()
                        && !method.getOwner().isAnnotatedWith(Interceptor.class)
                        && !method.getName().startsWith("_persistence"));
    }

    private static DescribedPredicate<JavaClass> of(String feature) {
        return describe("of " + feature, found -> feature(found).equals(feature));
    }

    private static DescribedPredicate<JavaClass> ofAFeatureOtherThan(Set<String> allowed) {
        return describe(
                "of another feature than " + allowed,
                found -> found.getPackageName().startsWith(BASE) && !allowed.contains(feature(found)));
    }

    private static Set<String> allowed(String feature) {
        Stream<String> ground = NO_GROUND.contains(feature) ? Stream.empty() : GROUND.stream();
        return Stream.of(ground, MAY_USE.get(feature).stream(), Stream.of(feature))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code de.kommune.sim.cases.clock.policy} is of {@code cases}; empty outside of the base package. */
    private static String feature(JavaClass found) {
        String name = found.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()).replaceFirst("\\..*", "") : "";
    }
}
