package org.redress.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code doctor}: says whether a run could do its work here, and what to do about it if not. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        sortOptions = false,
        description = {
            "Checks whether a run could do its work here.",
            "It looks at all that a run needs: Java, memory, character set, clock, folders, settings, rule files,"
                    + " reference tables, disk, state and the latest snapshot. One line for each, and what to do about it.",
            "Nothing is changed. A warning does not keep a run from its work, a fault does."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a run can do its work",
            "1:unexpected error",
            "2:first fault: the command line or the configuration is wrong",
            "65:first fault: the latest snapshot is damaged",
            "74:first fault: a disk, a folder or the database",
            "75:first fault: another run is using the output folder"
        },
        footer = {
            "",
            "Examples:",
            "  redress doctor",
            "  redress doctor --input decisions --output dataset --config my-rules",
            "  redress doctor --json | jq '.[] | select(.level != \"ok\")'"
        })
final class DoctorCommand extends ApplicationCommand {

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "The folder with the decisions (default: ${DEFAULT-VALUE}).")
    private Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where runs publish (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("output");

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Path from = input.toAbsolutePath().normalize();
        Path to = output.toAbsolutePath().normalize();
        List<String> arguments = new ArrayList<>(config.toApplicationArguments());
        arguments.add("--run.input=" + from);
        arguments.add("--run.output=" + to);
        List<Finding> findings = new Doctor(from, to, application(arguments)).examine();
        PrintWriter out = out();
        out.print(json ? toJson(findings) : toLines(findings));
        out.flush();
        return findings.stream()
                .filter(finding -> finding.level() == Finding.Level.FAULT)
                .findFirst()
                .map(Finding::exitCode)
                .orElse(ExitCode.OK);
    }

    private static String toLines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            Finding.Level level = finding.level();
            String word = String.format("@|%s %-7s|@", level.colour(), level.word());
            lines.append(Ansi.AUTO.string(word))
                    .append(String.format("  %-9s %s", finding.check(), finding.fact()))
                    .append(finding.advice().isEmpty() ? "" : "; " + finding.advice())
                    .append(System.lineSeparator());
        }
        return lines.toString();
    }

    private static String toJson(List<Finding> findings) {
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(
                                findings.stream().map(DoctorCommand::toEntry).toList())
                + "\n";
    }

    /** What a program reads of a finding. */
    private record Entry(String check, String level, String fact, String advice) {}

    private static Entry toEntry(Finding finding) {
        return new Entry(finding.check(), finding.level().word(), finding.fact(), finding.advice());
    }
}
