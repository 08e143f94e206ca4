package org.redress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may depend on whom, and which package alone knows which library. */
class ArchitectureTests {

    private static final JavaClasses REDRESS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.redress");

    /** Below {@code org.redress} (the root is the empty name): our packages and the libraries that one may use. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            entry("", List.of("org.redress.cli..")),
            entry("config", List.of("org.redress.decision..")),
            entry("decision", List.of()),
            entry("source", List.of("org.redress.decision..", "org.redress.search..")),
            entry("structure", List.of("org.redress.config..", "org.redress.decision..")),
            entry("search", List.of()),
            entry("state", List.of()),
            entry(
                    "language",
                    List.of(
                            "org.redress.config..",
                            "org.redress.decision..",
                            "org.redress.search..",
                            "edu.stanford.nlp..")),
            entry(
                    "reference",
                    List.of(
                            "org.redress.config..",
                            "org.redress.decision..",
                            "org.redress.search..",
                            "org.apache.commons.csv..")),
            entry(
                    "extraction",
                    List.of(
                            "org.redress.config..",
                            "org.redress.decision..",
                            "org.redress.source..",
                            "org.redress.structure..",
                            "org.redress.language..",
                            "org.redress.reference..",
                            "org.redress.search..")),
            entry(
                    "staging",
                    List.of(
                            "org.redress.decision..",
                            "org.redress.state..",
                            "org.springframework.jdbc..",
                            "org.springframework.dao..",
                            "com.github.luben.zstd..",
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..")),
            entry(
                    "dataset",
                    List.of(
                            "org.redress.decision..",
                            "org.apache.commons.csv..",
                            "org.apache.parquet..",
                            "org.apache.hadoop..",
                            "com.github.luben.zstd..",
                            "tools.jackson..")),
            entry("html", List.of()),
            entry("report", List.of("org.redress.decision..", "org.redress.dataset..", "org.redress.html..")),
            entry(
                    "show",
                    List.of(
                            "org.redress.config..",
                            "org.redress.decision..",
                            "org.redress.source..",
                            "org.redress.structure..",
                            "org.redress.extraction..",
                            "org.redress.dataset..",
                            "org.redress.html..",
                            "tools.jackson..")),
            entry(
                    "evaluation",
                    List.of(
                            "org.redress.decision..",
                            "org.redress.staging..",
                            "org.redress.dataset..",
                            "tools.jackson..")),
            entry(
                    "job",
                    List.of(
                            "javax.sql..",
                            "org.redress.config..",
                            "org.redress.decision..",
                            "org.redress.source..",
                            "org.redress.extraction..",
                            "org.redress.staging..",
                            "org.redress.state..",
                            "org.redress.dataset..",
                            "org.redress.report..",
                            "org.springframework..",
                            "tools.jackson..",
                            "org.slf4j..")),
            entry(
                    "cli",
                    List.of(
                            "org.redress.decision..",
                            "org.redress.job..",
                            "org.redress.evaluation..",
                            "org.redress.show..",
                            "org.redress.config..",
                            "org.redress.decision..",
                            "org.redress.source..",
                            "org.redress.staging..",
                            "org.redress.state..",
                            "org.redress.dataset..",
                            "org.redress.language..",
                            "org.redress.reference..",
                            "org.redress.source..",
                            "me.tongfei.progressbar..",
                            "tools.jackson..",
                            "org.springframework.beans.factory.config..",
                            "org.springframework.boot..",
                            "org.springframework.context..",
                            "org.slf4j..",
                            "org.yaml.snakeyaml..",
                            "picocli..")));

    static Stream<String> rooms() {
        return ALLOWED.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("rooms")
    void everyPackageKeepsToWhatItMayUse(String room) {
        String own = room.isEmpty() ? "org.redress" : "org.redress." + room + "..";
        String[] allowed = Stream.concat(
                        Stream.of(own, "java..", "org.jspecify.."), ALLOWED.getOrDefault(room, List.of()).stream())
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .check(REDRESS);
    }

    @Test
    void everyPackageIsInTheTable() {
        assertThat(REDRESS)
                .extracting(type -> type.getPackageName().replaceFirst("^org\\.redress\\.?", ""))
                .allSatisfy(name -> assertThat(ALLOWED).containsKey(name.replaceFirst("\\..*", "")));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.redress.(**)").should().beFreeOfCycles().check(REDRESS);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(REDRESS)
                .extracting(JavaClass::getPackage)
                .allSatisfy(folder -> assertThat(folder.isAnnotatedWith(NullMarked.class))
                        .as("package-info of %s is @NullMarked", folder.getName())
                        .isTrue());
    }

    @Test
    void onlyTheApplicationEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(RedressApplication.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(REDRESS);
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.redress.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(REDRESS);
    }
}
