package org.redress.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks of what Redress runs on: Java, memory, character set, clock. */
final class Surroundings {

    private static final int NEWEST_TRIED = 25;
    private static final long LEAST_MEGABYTES = 256;
    private static final int MEGABYTE = 1 << 20;
    private static final DateTimeFormatter SNAPSHOT_NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Surroundings() {}

    /**
     * @param latest the newest snapshot, which the clock must not be behind; null if there is none
     */
    static List<Finding> look(@Nullable Path latest) {
        return List.of(
                java(Runtime.version().feature()),
                memory(Runtime.getRuntime().maxMemory() / MEGABYTE),
                encoding(System.getProperty("native.encoding", "")),
                clock(Instant.now(), latest));
    }

    static Finding java(int version) {
        String fact = "Java " + Runtime.version() + " in " + System.getProperty("java.home");
        return version <= NEWEST_TRIED
                ? Finding.ok("java", fact)
                : Finding.warning("java", fact, "Redress is tried with Java 17 to " + NEWEST_TRIED);
    }

    static Finding memory(long megabytes) {
        String fact = String.format(Locale.ROOT, "%,d MB for Java", megabytes);
        return megabytes >= LEAST_MEGABYTES
                ? Finding.ok("memory", fact)
                : Finding.warning("memory", fact, "give Java more, for example with -Xmx512m");
    }

    static Finding encoding(String encoding) {
        String fact = "file names and the terminal are in " + encoding;
        return encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                ? Finding.ok("encoding", fact)
                : Finding.warning(
                        "encoding",
                        fact,
                        "set LC_ALL=C.UTF-8, or folders whose names hold other characters cannot be named; what is"
                                + " published is the same");
    }

    static Finding clock(Instant now, @Nullable Path latest) {
        String fact = "it is " + DateTimeFormatter.ISO_INSTANT.format(now.truncatedTo(ChronoUnit.SECONDS));
        String newest = latest == null ? "" : String.valueOf(latest.getFileName());
        return newest.compareTo(SNAPSHOT_NAME.format(now)) > 0
                ? Finding.warning(
                        "clock",
                        fact + ", earlier than the newest snapshot, " + newest,
                        "set the clock: snapshots are named and deleted by their time")
                : Finding.ok("clock", fact);
    }
}
