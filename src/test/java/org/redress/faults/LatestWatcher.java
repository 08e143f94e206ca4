package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A reader who looks at {@code latest} all the time. Where it leads is looked up once for each look; what is found there
 * must be whole and one of the snapshots that may be there. Files are read again only when they are others.
 */
final class LatestWatcher {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    private final Path latest;
    private final List<Tables> possible;
    private final Thread thread = new Thread(this::watch, "watcher of latest");
    private final Map<Path, Map<Path, FileTime>> seen = new HashMap<>();
    private volatile boolean closed;
    private @Nullable Throwable sight;
    private int looks;

    private LatestWatcher(Path latest, List<Tables> possible) {
        this.latest = latest;
        this.possible = possible;
    }

    /**
     * Looks while something is done.
     *
     * @param possible what a reader may find
     */
    static void during(Output output, List<Tables> possible, Runnable deed) {
        LatestWatcher watcher = new LatestWatcher(output.latest(), possible);
        watcher.thread.setDaemon(true);
        watcher.thread.start();
        try {
            deed.run();
        } finally {
            watcher.stop();
        }
        assertThat(watcher.sight).as("what a reader of latest saw").isNull();
        assertThat(watcher.looks).as("looks at latest").isPositive();
    }

    private void stop() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch() {
        boolean thereBefore = Files.exists(latest, LinkOption.NOFOLLOW_LINKS);
        while (!closed && sight == null) {
            if (thereBefore || Files.exists(latest, LinkOption.NOFOLLOW_LINKS)) {
                thereBefore = true;
                look();
            }
            looks++;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void look() {
        try {
            Path snapshot = latest.toRealPath();
            Map<Path, FileTime> files = files(snapshot);
            if (!files.equals(seen.get(snapshot))) {
                new Snapshot(snapshot).requireComplete();
                assertThat(Tables.of(snapshot)).isIn(possible);
                seen.put(snapshot, files);
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            sight = e;
        }
    }

    private static Map<Path, FileTime> files(Path folder) throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
