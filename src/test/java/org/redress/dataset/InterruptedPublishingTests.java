package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.dataset.SampleSnapshots.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.dataset.verification.SnapshotVerification;

/** Whatever a run that was killed or that failed left behind, readers see a whole snapshot and the next run tidies up. */
class InterruptedPublishingTests {

    private static final Instant FIRST_NIGHT = Instant.parse("2026-01-31T02:03:04Z");
    private static final Instant SECOND_NIGHT = Instant.parse("2026-02-01T02:03:04Z");
    private static final String FIRST = "20260131T020304Z";
    private static final String SECOND = "20260201T020304Z";

    @TempDir
    private Path temporary;

    private Path output = Path.of("");
    private Path latest = Path.of("");
    private Path first = Path.of("");

    /** What a snapshot of the second night leaves behind when the process is killed at some point of publishing it. */
    private enum Killed {
        WHILE_THE_TABLES_ARE_WRITTEN {
            @Override
            void leaveBehind(Path output) throws IOException {
                Path draft = Files.createDirectory(output.resolve("snapshots/.draft-" + SECOND));
                Files.writeString(draft.resolve("decisions.csv"), "decision_id,ref");
            }
        },
        BEFORE_THE_SWITCH {
            @Override
            void leaveBehind(Path output) throws IOException {
                Folders.copy(output.resolve("snapshots/" + FIRST), output.resolve("snapshots/" + SECOND));
            }
        },
        BETWEEN_LINK_AND_SWITCH {
            @Override
            void leaveBehind(Path output) throws IOException {
                BEFORE_THE_SWITCH.leaveBehind(output);
                Files.createSymbolicLink(output.resolve(".latest-next"), Path.of("snapshots", SECOND));
            }
        },
        WHILE_AN_OLD_SNAPSHOT_IS_DELETED {
            @Override
            void leaveBehind(Path output) throws IOException {
                Path old = Files.createDirectory(output.resolve("snapshots/.old-20260101T020304Z"));
                Files.writeString(old.resolve("decisions.csv"), "");
            }
        },
        WHILE_THE_LATEST_IS_COPIED {
            @Override
            void leaveBehind(Path output) throws IOException {
                showAsCopy(output);
                Path next = Files.createDirectory(output.resolve(".latest-next"));
                Files.writeString(next.resolve("dates.csv"), "");
            }
        },
        BETWEEN_THE_TWO_MOVES_OF_A_COPY {
            @Override
            void leaveBehind(Path output) throws IOException {
                showAsCopy(output);
                Folders.copy(output.resolve("latest"), output.resolve(".latest-next"));
                Files.move(output.resolve("latest"), output.resolve(".latest-previous"));
            }
        },
        WHILE_THE_COPY_BEFORE_IS_DELETED {
            @Override
            void leaveBehind(Path output) throws IOException {
                showAsCopy(output);
                Path previous = Files.createDirectory(output.resolve(".latest-previous"));
                Files.writeString(previous.resolve("dates.csv"), "");
            }
        };

        abstract void leaveBehind(Path output) throws IOException;

        private static void showAsCopy(Path output) throws IOException {
            Files.delete(output.resolve("latest"));
            Folders.copy(output.resolve("snapshots/" + FIRST), output.resolve("latest"));
        }
    }

    @BeforeEach
    void publishFirst() throws IOException {
        output = temporary.toRealPath().resolve("output");
        latest = output.resolve("latest");
        first = publish(SampleSnapshots.store(output, CsvStyle.EXACT), FIRST_NIGHT);
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunBringsBackTheSnapshotBeforeAndClearsTheRest(Killed killed) throws IOException {
        killed.leaveBehind(output);

        SampleSnapshots.store(output, CsvStyle.EXACT).clearLeftovers();

        assertThat(new SnapshotVerification().verify(latest).damage()).isEmpty();
        assertThat(namesIn(output)).containsExactly("latest", "snapshots");
        assertThat(namesIn(output.resolve("snapshots"))).contains(FIRST).noneMatch(name -> name.startsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunPublishes(Killed killed) throws IOException {
        killed.leaveBehind(output);

        Path snapshot = publish(SampleSnapshots.store(output, CsvStyle.EXACT), SECOND_NIGHT);

        assertThat(latest.toRealPath()).isEqualTo(snapshot);
        assertThat(new SnapshotVerification().verify(snapshot).damage()).isEmpty();
        assertThat(namesIn(output)).containsExactly("latest", "snapshots");
        assertThat(namesIn(output.resolve("snapshots"))).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void aSwitchThatFailsLeavesTheLatestAndFreesTheSpace() throws IOException {
        SnapshotStore full = storeThatLinksBy((link, target) -> {
            throw new IOException(link + ": No space left on device");
        });

        assertThatThrownBy(() -> publish(full, SECOND_NIGHT)).hasMessageContaining("No space left on device");

        assertOnlyTheFirstIsThere();
    }

    @Test
    void aSwitchThatFailsHalfwayLeavesTheLatestAndFreesTheSpace() throws IOException {
        SnapshotStore failing = storeThatLinksBy((link, target) -> {
            // as if the link had vanished before it was moved
        });

        assertThatThrownBy(() -> publish(failing, SECOND_NIGHT)).isInstanceOf(IOException.class);

        assertOnlyTheFirstIsThere();
    }

    @Test
    void aCopyThatCannotBeReplacedStays() throws IOException {
        Killed.showAsCopy(output);
        SnapshotStore failing = storeThatLinksBy((link, target) -> {
            // as if the link had vanished before it was moved
        });

        assertThatThrownBy(() -> publish(failing, SECOND_NIGHT)).isInstanceOf(IOException.class);

        assertThat(new SnapshotVerification().verify(latest).damage()).isEmpty();
        assertThat(namesIn(output)).containsExactly("latest", "snapshots");
        assertThat(namesIn(output.resolve("snapshots"))).containsExactly(FIRST);
    }

    @Test
    void aSnapshotThatIsShownAlreadyIsNotTakenAwayWhenTheSwitchFailsAfterwards() throws IOException {
        Path second = output.resolve("snapshots/" + SECOND);
        SnapshotStore shown = storeThatLinksBy((link, target) -> {
            Files.delete(latest);
            Files.createSymbolicLink(latest, target);
            throw new IOException("the disk went away");
        });

        assertThatThrownBy(() -> publish(shown, SECOND_NIGHT)).hasMessageContaining("the disk went away");

        assertThat(latest.toRealPath()).isEqualTo(second);
    }

    @Test
    void aLinkThatLeadsNowhereIsReplaced() throws IOException {
        Folders.delete(first);

        Path second = publish(SampleSnapshots.store(output, CsvStyle.EXACT), SECOND_NIGHT);

        assertThat(latest.toRealPath()).isEqualTo(second);
    }

    private SnapshotStore storeThatLinksBy(LatestSnapshot.Linking linking) {
        return new SnapshotStore(
                output, CsvStyle.EXACT, new SnapshotVerification(), new LatestSnapshot(output, linking));
    }

    private void assertOnlyTheFirstIsThere() throws IOException {
        assertThat(latest.toRealPath()).isEqualTo(first);
        assertThat(new SnapshotVerification().verify(latest).damage()).isEmpty();
        assertThat(namesIn(output)).containsExactly("latest", "snapshots");
        assertThat(namesIn(output.resolve("snapshots"))).containsExactly(FIRST);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        return Folders.list(folder).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }
}
