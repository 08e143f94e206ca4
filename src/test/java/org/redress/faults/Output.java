package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An output folder, and what must hold of it. */
record Output(Path folder) {

    Path latest() {
        return folder.resolve("latest");
    }

    Path state() {
        return folder.resolve("state");
    }

    Snapshot snapshot() {
        return new Snapshot(latest());
    }

    /** Requires the newest snapshot to be whole and to hold exactly these tables. */
    void requireShowing(Tables tables) {
        try {
            snapshot().requireComplete();
            assertThat(Tables.of(latest())).isEqualTo(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Requires the newest snapshot to be whole and to hold one of these. */
    void requireShowingOneOf(List<Tables> possible) {
        try {
            snapshot().requireComplete();
            assertThat(Tables.of(latest())).isIn(possible);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Requires that nothing half made is left. */
    void requireTidy() {
        assertThat(names(folder)).allSatisfy(name -> assertThat(name).doesNotStartWith("."));
        assertThat(names(folder.resolve("snapshots")))
                .allSatisfy(name -> assertThat(name).doesNotStartWith("."));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
