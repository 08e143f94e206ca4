package org.redress.job;

import java.util.List;
import org.redress.dataset.CsvStyle;
import org.redress.source.FileSelection;
import org.redress.staging.EarliestDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What a user may tune in {@code application.yaml} below {@code redress}; the defaults are those of the file that ships
 * with Redress. A key that does not exist is an error, so that a misspelt one is noticed.
 *
 * @param threads documents read at the same time; 0 for as many as the machine has cores
 * @param chunkSize documents whose results are stored in one transaction
 * @param maxDocumentBytes the largest file that can be a decision
 * @param maxDocumentSeconds how long reading one document may take; 0 for no limit
 * @param spreadsheetSafe whether a CSV cell that a spreadsheet could take for a formula is made harmless
 * @param keepSnapshots how many snapshots stay when a new one is published, that one counted; 0 for all
 * @param maxRejectRate the share of rejected files above which nothing is published, such as {@code 5%}; empty for none
 * @param include patterns of the files of the input folder that belong to the input; empty for all
 * @param exclude patterns of the files that do not
 * @param since decisions dated before this day, such as {@code 2024-01-31}, are left out; empty for no such day
 */
@ConfigurationProperties(prefix = RunSettings.PREFIX, ignoreUnknownFields = false)
record RunSettings(
        int threads,
        int chunkSize,
        DataSize maxDocumentBytes,
        int maxDocumentSeconds,
        boolean spreadsheetSafe,
        int keepSnapshots,
        String maxRejectRate,
        List<String> include,
        List<String> exclude,
        String since) {

    static final String PREFIX = "redress";

    RunSettings {
        if (threads < 0) {
            throw new IllegalArgumentException("redress.threads must be 0 or more, not " + threads);
        }
        if (chunkSize < 1) {
            throw new IllegalArgumentException("redress.chunk-size must be 1 or more, not " + chunkSize);
        }
        if (maxDocumentBytes.toBytes() < 1 || maxDocumentBytes.toBytes() > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException(
                    "redress.max-document-bytes must be between 1B and 1023MB, not " + maxDocumentBytes);
        }
        if (maxDocumentSeconds < 0) {
            throw new IllegalArgumentException(
                    "redress.max-document-seconds must be 0 or more, not " + maxDocumentSeconds);
        }
        if (keepSnapshots < 0) {
            throw new IllegalArgumentException("redress.keep-snapshots must be 0 or more, not " + keepSnapshots);
        }
        RejectLimit.of(maxRejectRate);
        include = withoutBlanks(include);
        exclude = withoutBlanks(exclude);
        FileSelection.of(include, exclude);
        EarliestDate.of(since);
    }

    /** An empty setting is a list of one empty text to the framework. */
    private static List<String> withoutBlanks(List<String> patterns) {
        return patterns.stream().filter(pattern -> !pattern.isBlank()).toList();
    }

    FileSelection fileSelection() {
        return FileSelection.of(include, exclude);
    }

    EarliestDate earliestDate() {
        return EarliestDate.of(since);
    }

    RejectLimit rejectLimit() {
        return RejectLimit.of(maxRejectRate);
    }

    CsvStyle csvStyle() {
        return spreadsheetSafe ? CsvStyle.SPREADSHEET_SAFE : CsvStyle.EXACT;
    }

    /** How many documents are really read at the same time. */
    int effectiveThreads() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
