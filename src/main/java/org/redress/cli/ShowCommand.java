package org.redress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.show.HtmlPage;
import org.redress.show.JsonPage;
import org.redress.show.PageReader;
import org.redress.show.ShownPage;
import org.redress.show.TerminalPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code show}: a decision as Redress understands it, on the page it was read from. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        sortOptions = false,
        description = {
            "Shows a decision as Redress understands it.",
            "It shows the text with what was removed, sections and paragraph numbers, and every remedy, citation, date and doubt with its values and the rules that found it.",
            "Needs no database. The file is read anew, with the rules as they are now."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the decision is shown",
            "1:unexpected error",
            "2:the command line or the configuration is wrong, or there is no such file or decision",
            "65:the file is no decision; what can be shown of it is shown",
            "74:a file cannot be read or written"
        },
        footer = {
            "",
            "Examples:",
            "  redress show decisions/91-004-217.txt",
            "  redress show 91-004-217:northmarsh-county-council",
            "  redress show \"91 004 217\" --html page.html",
            "  redress show decisions/91-004-217.txt --json | jq .remedies",
            "  redress show decisions/91-004-217.txt --color always | less -R"
        })
final class ShowCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DECISION_ID",
            description =
                    "A text file, - for standard input, or the key of a decision in the latest snapshot, such as"
                            + " 91-004-217:northmarsh-county-council; its reference alone is enough where no other decision has it.")
    private List<String> wanted = List.of();

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "Where the file of a DECISION_ID lies (default: ${DEFAULT-VALUE}).")
    private Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where the latest snapshot lies, to find a DECISION_ID in (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("output");

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never; auto is on a terminal, unless NO_COLOR is set (default:"
                    + " ${DEFAULT-VALUE}).")
    private String color = "auto";

    @Option(names = "--json", description = "Print JSON: everything as published, with spans, lines and rules.")
    private boolean json;

    @Option(
            names = "--html",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = STANDARD_OUTPUT,
            description = "Make a page for the browser: FILE, which ends in .html, or standard output without one.")
    private @Nullable String html;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final StandardStreams streams;

    ShowCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        PageTarget target = PageTarget.of(html, wanted);
        if (json && target.isHtml()) {
            throw new UsageException("--json and --html exclude each other");
        }
        ShownSource source = new ShownSources(input, output, streams.in()).find(target.wanted());
        Messages messages = new Messages(spec.commandLine().getErr());
        source.warnings().forEach(messages::warn);
        ShownPage page = new PageReader(config.files()).read(source.file(), source.bytes());
        write(page, target);
        return page.isRejected() ? ExitCode.DATA : ExitCode.OK;
    }

    private void write(ShownPage page, PageTarget target) throws IOException {
        byte[] bytes = render(page, target).getBytes(StandardCharsets.UTF_8);
        Path file = target.file();
        if (file == null) {
            print(bytes);
        } else {
            Files.write(file, bytes);
        }
    }

    private void print(byte[] bytes) throws IOException {
        try {
            streams.out().write(bytes);
            streams.out().flush();
        } catch (ReaderGoneException e) {
            // head has seen enough
        }
    }

    private String render(ShownPage page, PageTarget target) {
        if (target.isHtml()) {
            return HtmlPage.render(page);
        }
        return json
                ? JsonPage.render(page)
                : TerminalPage.render(page, width(), colorMode().isOn());
    }

    private ColorMode colorMode() {
        try {
            return ColorMode.valueOf(color.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--color must be auto, always or never, not " + color);
        }
    }

    /** Of the terminal; the usual one where there is none. */
    private int width() {
        return spec.usageMessage().autoWidth(true).width();
    }
}
