package org.redress.dataset;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a snapshot's folder: when the run began, in UTC, such as {@code 20260131T020304Z}. It says what the clock
 * said, right or wrong; nothing relies on later snapshots having later names.
 */
final class SnapshotName {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern PUBLISHED = Pattern.compile("\\d{8}T\\d{6}Z(-\\d+)?");

    private SnapshotName() {}

    static String of(Instant time) {
        return TIME.format(time);
    }

    /** Whether a snapshot was published under this name; other files in the folder of snapshots are not ours. */
    static boolean isOf(Path path) {
        return PUBLISHED.matcher(path.getFileName().toString()).matches();
    }

    /** A place for a snapshot of this name; two runs may start within one second, or under a clock that stands still. */
    static Path findFree(Path snapshots, String name) {
        Path free = snapshots.resolve(name);
        for (int n = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); n++) {
            free = snapshots.resolve(name + "-" + n);
        }
        return free;
    }
}
