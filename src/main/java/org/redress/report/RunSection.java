package org.redress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.html.Element;
import org.redress.html.Markup;
import org.redress.report.drawing.DataTable;
import org.redress.report.figures.ReportFigures;
import org.redress.report.figures.RunFacts;

/** What the run did: the files it found, those it rejected and why, how long it took, and with which versions. */
final class RunSection {

    private static final int LONGEST_PATH = 160;
    private static final int LONGEST_DETAIL = 200;

    private final ReportFigures figures;
    private final RunFacts run;

    private RunSection(ReportFigures figures) {
        this.figures = figures;
        this.run = figures.run();
    }

    static Section of(ReportFigures figures) {
        return new RunSection(figures).build();
    }

    private Section build() {
        return Section.of(
                "run",
                "This run",
                "It began on " + Words.time(run.started()) + " and took " + Words.duration(duration())
                        + " until this page was written. It found "
                        + Words.count(run.files().found(), "file", "files") + ": "
                        + Words.count(figures.decisions(), "holds a decision", "hold a decision each") + ", "
                        + Words.count(figures.rejects(), "was rejected", "were rejected") + ".",
                Element.of("div", files().toElement(), times().toElement()).set("class", "pair"),
                rejects(),
                slowest(),
                versions());
    }

    private DataTable files() {
        RunFacts.Files files = run.files();
        return DataTable.ofNumbers(
                        "Files of the input folder, compared with the run before",
                        List.of("Files", "Number"),
                        List.of(
                                number("new", files.added()),
                                number("changed, or to be read again", files.changed()),
                                number("unchanged, not read again", files.unchanged())))
                .withFoot(number("found", files.found()))
                .withFoot(number("vanished since the run before", files.vanished()));
    }

    private static List<Markup> number(String label, long number) {
        return DataTable.row(label, Words.count(number));
    }

    private DataTable times() {
        return DataTable.ofNumbers(
                        "How long the parts of the run took",
                        List.of("Part of the run", "Time"),
                        List.of(
                                time("listing the input folder", "inventory"),
                                time("reading new and changed files", "extract"),
                                time("writing the tables", "tables")))
                .withFoot(DataTable.row("all", Words.duration(duration())));
    }

    private List<Markup> time(String label, String part) {
        return DataTable.row(label, Words.duration(run.seconds().getOrDefault(part, BigDecimal.ZERO)));
    }

    private BigDecimal duration() {
        return run.seconds().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Element rejects() {
        String heading = "Rejected files";
        if (figures.rejects() == 0) {
            return Section.part(heading, "Every file gave a decision.");
        }
        DataTable reasons = DataTable.ofWords(
                "Rejected files by reason",
                List.of("Reason", "Files", "What it means"),
                figures.rejectsByReason().stream()
                        .map(count -> DataTable.row(
                                count.label(),
                                Words.count(count.number()),
                                Wording.of(RejectReason.valueOf(count.label().toUpperCase(Locale.ROOT)))))
                        .toList());
        return Section.part(
                heading,
                Words.count(figures.rejects(), "file", "files") + " of "
                        + Words.count(run.files().found()) + " gave no decision." + shown(),
                reasons.inStyle("reasons narrow").toElement(),
                rejectedFiles().toElement());
    }

    private String shown() {
        int shown = figures.firstRejects().size();
        return figures.rejects() > shown
                ? " The first " + shown + " are listed here, all of them in the table rejects."
                : "";
    }

    private DataTable rejectedFiles() {
        return DataTable.ofWords(
                "Rejected files",
                List.of("File", "Reason", "What was found"),
                figures.firstRejects().stream().map(RunSection::rejected).toList());
    }

    private static List<Markup> rejected(Reject reject) {
        return DataTable.row(
                Words.shorten(reject.source().path(), LONGEST_PATH),
                reject.reason().code(),
                Words.shorten(reject.detail(), LONGEST_DETAIL));
    }

    private Element slowest() {
        String heading = "Slowest files";
        if (run.slowestFiles().isEmpty()) {
            return Section.part(heading, "This run read no file: all readings are from runs before.");
        }
        RunFacts.SlowFile first = run.slowestFiles().get(0);
        return Section.part(
                heading,
                "No file of this run took longer than " + Words.duration(first.seconds()) + " to read.",
                DataTable.ofNumbers(
                                "Files that took longest to read",
                                List.of("File", "Seconds"),
                                run.slowestFiles().stream()
                                        .map(file -> DataTable.row(
                                                Words.shorten(file.path(), LONGEST_PATH),
                                                String.format(Locale.ROOT, "%.3f", file.seconds())))
                                        .toList())
                        .narrow()
                        .toElement());
    }

    private Element versions() {
        List<List<Markup>> rows = new ArrayList<>();
        Map<String, String> sorted = new TreeMap<>(run.versions());
        sorted.forEach((name, version) -> rows.add(DataTable.row(name, version)));
        return Section.part(
                "Versions",
                "Made by Redress " + run.versions().getOrDefault("redress", "") + " and what it is built on.",
                DataTable.ofWords("Versions", List.of("Program", "Version"), rows)
                        .narrow()
                        .toElement());
    }
}
