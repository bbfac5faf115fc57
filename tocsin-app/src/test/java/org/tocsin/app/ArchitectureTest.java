package org.tocsin.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** Which way the arrows point. */
@AnalyzeClasses(packages = "org.tocsin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule MODULES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.tocsin.model..")
          .layer("knowledge")
          .definedBy("org.tocsin.knowledge..")
          .layer("language")
          .definedBy("org.tocsin.language..")
          .layer("coder")
          .definedBy("org.tocsin.coder..")
          .layer("io")
          .definedBy("org.tocsin.io..")
          .layer("app")
          .definedBy("org.tocsin.app..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("io")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("coder")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("coder", "app")
          .whereLayer("knowledge")
          .mayOnlyBeAccessedByLayers("coder", "app");

  @ArchTest
  static final ArchRule CODER_PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.tocsin.coder.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule KNOWLEDGE_PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.tocsin.knowledge.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule IO_PACKAGES_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("org.tocsin.io.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule ONLY_COMMANDS_PRINT =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.tocsin.model..",
              "org.tocsin.knowledge..",
              "org.tocsin.coder..",
              "org.tocsin.io..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule NOBODY_LOGS = noClasses().should(GeneralCodingRules.USE_JAVA_UTIL_LOGGING);

  @ArchTest
  static final ArchRule THE_CODER_KNOWS_NO_FILES =
      noClasses()
          .that()
          .resideInAPackage("org.tocsin.coder..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "picocli..", "com.fasterxml..");
}
