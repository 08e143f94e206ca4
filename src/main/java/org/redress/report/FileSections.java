package org.redress.report;

import java.util.ArrayList;
import java.util.List;
import org.redress.decision.Reject;
import org.redress.html.Element;
import org.redress.html.Markup;

/** What became of the files of the input folder. */
final class FileSections {

    private FileSections() {}

    static Element fates(ReportFigures figures) {
        List<Count> fates = new ArrayList<>();
        fates.add(new Count("decision", figures.decisions()));
        fates.addAll(figures.rejectsByReason());
        DataTable table = Section.countTable("Became", "Files", fates);
        return Section.of(
                "What became of the files",
                "Every file of the input folder is a decision or was rejected for one reason.",
                figures.rejectsByReason().isEmpty() ? table.toElement() : besideReasons(figures, table));
    }

    /** The chart shows rejects only: beside the many decisions their bars could not be seen. */
    private static Element besideReasons(ReportFigures figures, DataTable table) {
        return Section.pair(
                Section.countChart("reasons", "Rejected files by reason", figures.rejectsByReason()), table);
    }

    static Element rejects(ReportFigures figures) {
        String heading = "Rejected files";
        List<Reject> rejects = figures.firstRejects();
        if (rejects.isEmpty()) {
            return Section.of(heading, "Every file gave a decision.");
        }
        List<List<Markup>> rows = rejects.stream()
                .map(reject ->
                        DataTable.row(reject.source().path(), reject.reason().code(), reject.detail()))
                .toList();
        return Section.of(
                heading,
                explainRejects(figures.rejects(), rejects.size()),
                DataTable.ofWords(List.of("File", "Reason", "What was found"), rows)
                        .toElement());
    }

    private static String explainRejects(long all, int shown) {
        return all > shown
                ? "The first " + shown + " of " + Figures.count(all) + "; table rejects lists them all."
                : "Files that gave no decision, and why.";
    }
}
