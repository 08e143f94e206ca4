package org.redress.faults.inside;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen in a process, and where. A point of the program is written {@code enter staging.StagedReadings.store}
 * or {@code leave dataset.LatestSnapshot.show}: a method below {@code org.redress}, on its way in or out.
 *
 * @param trace file to which the points passed and the documents begun are written; empty for none
 * @param point where the action happens; empty for nowhere
 * @param occurrence the how-many-th time the point is reached
 * @param document path below the input folder of the document at whose reading the action happens as well
 * @param action what happens there
 * @param file what {@link Action#HOLD} and {@link Action#FILL} need to know
 * @param spareBytes what {@link Action#FILL} leaves free
 */
public record FaultPlan(
        String trace, String point, int occurrence, String document, Action action, String file, long spareBytes) {

    /** The system property that names the file of the plan. */
    public static final String PROPERTY = "redress.faults.plan";

    /** A process to which nothing happens. */
    public static final FaultPlan NONE = new FaultPlan("", "", 0, "", Action.HALT, "", 0);

    /** What can be done to a process from within. */
    public enum Action {
        /** Ends the process as SIGKILL does: no hook runs, nothing is closed. */
        HALT,
        /** Waits as long as the file exists. */
        HOLD,
        /** Fills the file system that the file is on, with the file. */
        FILL,
        /** Throws what the Java machine throws when its memory is used up. */
        THROW_OUT_OF_MEMORY,
        /** Throws what the Java machine throws when calls go too deep. */
        THROW_STACK_OVERFLOW
    }

    /** Ends the process the how-many-th time it comes to a point. */
    public static FaultPlan haltAt(String point, int occurrence) {
        return new FaultPlan("", point, occurrence, "", Action.HALT, "", 0);
    }

    /** Keeps the process at a point as long as a file exists. */
    public static FaultPlan holdAt(String point, int occurrence, Path file) {
        return new FaultPlan("", point, occurrence, "", Action.HOLD, file.toString(), 0);
    }

    /** Fills a file system at a point, with a file in it. */
    public static FaultPlan fillAt(String point, Path file, long spareBytes) {
        return new FaultPlan("", point, 1, "", Action.FILL, file.toString(), spareBytes);
    }

    /** Does something whenever a document is read. */
    public static FaultPlan whenReading(String document, Action action) {
        return new FaultPlan("", "", 0, document, action, "", 0);
    }

    /** Keeps the reading of a document from ending as long as a file exists. */
    public static FaultPlan holdWhenReading(String document, Path file) {
        return new FaultPlan("", "", 0, document, Action.HOLD, file.toString(), 0);
    }

    /** The same, with what happens written to a file. */
    public FaultPlan tracedTo(Path traceFile) {
        return new FaultPlan(traceFile.toString(), point, occurrence, document, action, file, spareBytes);
    }

    /** Writes the plan where {@link #read} finds it. */
    public void write(Path plan) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("trace", trace);
        properties.setProperty("point", point);
        properties.setProperty("occurrence", Integer.toString(occurrence));
        properties.setProperty("document", document);
        properties.setProperty("action", action.name());
        properties.setProperty("file", file);
        properties.setProperty("spareBytes", Long.toString(spareBytes));
        try (Writer text = Files.newBufferedWriter(plan)) {
            properties.store(text, null);
        }
    }

    static FaultPlan read(@Nullable String plan) {
        if (plan == null) {
            return NONE;
        }
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(Path.of(plan))) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FaultPlan(
                properties.getProperty("trace"),
                properties.getProperty("point"),
                Integer.parseInt(properties.getProperty("occurrence")),
                properties.getProperty("document"),
                Action.valueOf(properties.getProperty("action")),
                properties.getProperty("file"),
                Long.parseLong(properties.getProperty("spareBytes")));
    }
}
