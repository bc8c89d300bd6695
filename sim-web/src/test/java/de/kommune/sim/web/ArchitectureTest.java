package de.kommune.sim.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The pages know boundaries and entities, and nothing of how rules decide or rows are stored. */
@AnalyzeClasses(packages = "de.kommune.sim.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pagesKnowNoPersistence =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule pagesKnowNoPolicy =
            noClasses().should().dependOnClassesThat().resideInAPackage("de.kommune.sim..policy..");

    @ArchTest
    static final ArchRule pagesOpenNoTransaction =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction..");
}
