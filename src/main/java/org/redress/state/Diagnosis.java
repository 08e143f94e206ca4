package org.redress.state;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what a failure of the database means: in use, wrongly set up, or damaged. */
final class Diagnosis {

    /** H2: the file is locked by another process. */
    private static final int IN_USE = 90020;

    /** H2: a URL it does not understand, a setting it does not know, another user or password. */
    private static final Set<Integer> H2_SETTINGS =
            Set.of(28000, 90011, 90021, 90046, 90060, 90087, 90088, 90113, 90138);

    /**
     * H2: a deadlock, interrupted, or closed after an earlier failure or at the end of the process. A lock that is never
     * given back (50200) is not among them: only one run has the file, so only damage can leave one behind.
     */
    private static final Set<Integer> H2_PASSING = Set.of(40001, 57014, 90067, 90098, 90121);

    /** A server's tables are its owner's to drop. */
    private static final String REMEDY =
            "; DROP TABLE source_file, staging_layout and run again: every file is then read anew";

    private final StateAddress address;
    private final @Nullable StateFile file;

    Diagnosis(StateAddress address) {
        this.address = address;
        this.file = StateFile.of(address.url()).orElse(null);
    }

    /** The failure put as what it means; empty if it is none of the database's, or one that may pass, such as a full disk. */
    Optional<RuntimeException> of(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        Optional<Throwable> damagedRecord =
                causes.stream().filter(DamagedRecordException.class::isInstance).findFirst();
        if (damagedRecord.isPresent()) {
            return Optional.of(damaged(damagedRecord.get()));
        }
        return file == null ? ofServer(causes) : ofFile(causes);
    }

    private Optional<RuntimeException> ofFile(List<Throwable> causes) {
        Throwable failure =
                causes.stream().filter(Diagnosis::isOfH2).findFirst().orElse(null);
        if (failure == null || causes.stream().anyMatch(Diagnosis::isOfDisk)) {
            return Optional.empty();
        }
        int code = failure instanceof SQLException sql ? sql.getErrorCode() : 0;
        if (H2_PASSING.contains(code)) {
            return Optional.empty();
        }
        if (code == IN_USE) {
            return Optional.of(new StateInUseException(
                    "another run is using " + file + "; only one at a time can use an output folder", failure));
        }
        return Optional.of(H2_SETTINGS.contains(code) ? unusable(failure) : damaged(failure));
    }

    private Optional<RuntimeException> ofServer(List<Throwable> causes) {
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .flatMap(failure -> ofServer((SQLException) failure).stream())
                .findFirst();
    }

    /** By the codes of the SQL standard and of PostgreSQL: no such user, no such database, data found to be corrupted. */
    private Optional<RuntimeException> ofServer(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28") || state.equals("3D000")) {
            return Optional.of(unusable(failure));
        }
        return state.equals("XX001") || state.equals("XX002") ? Optional.of(damaged(failure)) : Optional.empty();
    }

    private RuntimeException unusable(Throwable failure) {
        return new StateSettingException("spring.datasource: " + failure.getMessage(), failure);
    }

    private RuntimeException damaged(Throwable failure) {
        String fact = " is damaged (" + failure.getMessage() + ")";
        return new DamagedStateException(
                file == null ? "the state in " + address + fact + REMEDY : "the state in " + file + fact,
                file,
                failure);
    }

    private static boolean isOfH2(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return failure.getClass().getName().startsWith("org.h2.")
                || (frames.length > 0 && frames[0].getClassName().startsWith("org.h2."));
    }

    /** The end of a file that is too short says that the file is damaged, not that the disk is. */
    private static boolean isOfDisk(Throwable failure) {
        return failure instanceof IOException && !(failure instanceof EOFException);
    }
}
