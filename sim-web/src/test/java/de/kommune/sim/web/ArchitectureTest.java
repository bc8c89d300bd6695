package de.kommune.sim.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Entitlement;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.OneGo;
import de.kommune.sim.audit.boundary.SignIns;
import de.kommune.sim.operations.boundary.DatabaseProbe;
import de.kommune.sim.operations.boundary.DirectoryProbe;
import de.kommune.sim.operations.boundary.Migration;
import de.kommune.sim.planning.feed.boundary.CalendarFeed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.util.Set;

/** The pages know boundaries and entities, and nothing of how rules decide or rows are stored. */
@AnalyzeClasses(packages = "de.kommune.sim.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<Class<? extends Annotation>> WORKING = Set.of(
            Stateless.class,
            Stateful.class,
            Singleton.class,
            ApplicationScoped.class,
            RequestScoped.class,
            Dependent.class,
            Transactional.class);

    @ArchTest
    static final ArchRule pagesKnowNoPersistence =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.persistence..");

    /** What pages may call that asks for no permission: who is there, the door, the monitors, and a link without a sign-in. */
    private static final Set<Class<?>> WITHOUT_GUARD = Set.of(
            Caller.class,
            Entitlement.class,
            OneGo.class,
            SignIns.class,
            Migration.class,
            DatabaseProbe.class,
            DirectoryProbe.class,
            CalendarFeed.class);

    /** Whatever else the EJB module does is done for a guarded boundary or at night, and would leave no line for a page. */
    @ArchTest
    static final ArchRule pagesCallGuardedBoundariesOnly = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "work without a guard",
                    found -> found.getPackageName().startsWith("de.kommune.sim.")
                            && !found.getPackageName().startsWith("de.kommune.sim.web")
                            && WORKING.stream().anyMatch(found::isAnnotatedWith)
                            && !found.isAnnotatedWith(Guarded.class)
                            && WITHOUT_GUARD.stream().noneMatch(found::isEquivalentTo)));

    @ArchTest
    static final ArchRule pagesKnowNoPolicy =
            noClasses().should().dependOnClassesThat().resideInAPackage("de.kommune.sim..policy..");

    @ArchTest
    static final ArchRule pagesOpenNoTransaction =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction..");
}
