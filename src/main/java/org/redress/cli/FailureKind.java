package org.redress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.dataset.verification.NotASnapshotException;
import org.redress.evaluation.GoldException;
import org.redress.job.QualityGateException;
import org.redress.job.RunInProgressException;
import org.redress.job.RunStoppedException;
import org.redress.job.SettingException;
import org.redress.job.StorageException;
import org.redress.job.UnwritableOutputException;
import org.redress.language.RuleFileException;
import org.redress.reference.ReferenceTableException;
import org.redress.state.DamagedStateException;
import org.redress.state.StateInUseException;
import org.redress.state.StateSettingException;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.yaml.snakeyaml.error.YAMLException;

/** Why a command can fail: the exit code, and how to say it to a person. */
enum FailureKind {
    USAGE(UsageException.class, ExitCode.USAGE, ""),
    SETTING(BindException.class, ExitCode.USAGE, ""),
    SETTING_NAME(SettingException.class, ExitCode.USAGE, ""),
    STATE_SETTING(StateSettingException.class, ExitCode.USAGE, ""),
    SETTINGS_FILE(YAMLException.class, ExitCode.USAGE, "application.yaml: "),
    SETTINGS_LOCATION(ConfigDataException.class, ExitCode.USAGE, "the configuration: "),
    RULE_FILE(RuleFileException.class, ExitCode.USAGE, ""),
    REFERENCE_TABLE(ReferenceTableException.class, ExitCode.USAGE, ""),
    SNAPSHOT(NotASnapshotException.class, ExitCode.USAGE, ""),
    ANNOTATIONS(GoldException.class, ExitCode.USAGE, ""),
    MEMORY(
            OutOfMemoryError.class,
            ExitCode.UNEXPECTED,
            "there is not enough memory; give Java more, for example with -Xmx1g, and the next run goes on from here: "),
    STOPPED(RunStoppedException.class, ExitCode.STOPPED, ""),
    GATE(QualityGateException.class, ExitCode.DATA, ""),
    BUSY(RunInProgressException.class, ExitCode.BUSY, ""),
    BUSY_DATABASE(StateInUseException.class, ExitCode.BUSY, ""),
    OUTPUT(UnwritableOutputException.class, ExitCode.IO, ""),
    STATE(DamagedStateException.class, ExitCode.IO, ""),
    STORAGE(StorageException.class, ExitCode.IO, ""),
    DATABASE(SQLException.class, ExitCode.IO, "the database of the job: "),
    FILE(UncheckedIOException.class, ExitCode.IO, ""),
    DISK(IOException.class, ExitCode.IO, ""),
    UNEXPECTED(Throwable.class, ExitCode.UNEXPECTED, "unexpected error: ");

    private final Class<? extends Throwable> sign;
    private final int exitCode;
    private final String subject;

    FailureKind(Class<? extends Throwable> sign, int exitCode, String subject) {
        this.sign = sign;
        this.exitCode = exitCode;
        this.subject = subject;
    }

    /** The first kind that the exception or one of its causes is a sign of. */
    static FailureKind of(Throwable exception) {
        List<Throwable> causes = Causes.of(exception);
        return Stream.of(values())
                .filter(kind -> causes.stream().anyMatch(kind.sign::isInstance))
                .findFirst()
                .orElse(UNEXPECTED);
    }

    int exitCode() {
        return exitCode;
    }

    /** What happened, in the words of the exception that knows most of it: the last of its kind. */
    String describe(Throwable exception) {
        List<Throwable> causes = Causes.of(exception);
        Class<? extends Throwable> teller = this == SETTING ? Throwable.class : sign;
        Throwable fact = causes.stream()
                .filter(teller::isInstance)
                .reduce((outer, inner) -> inner)
                .orElse(exception);
        return subject + settingName(exception) + message(fact);
    }

    private static String settingName(Throwable exception) {
        return Causes.first(exception, BindException.class)
                .map(failure -> failure.getName() + origin(failure.getProperty()) + ": ")
                .orElse("");
    }

    private static String origin(@Nullable ConfigurationProperty property) {
        return property == null || property.getOrigin() == null ? "" : " (" + property.getOrigin() + ")";
    }

    private static String message(Throwable fact) {
        if (fact instanceof UncheckedIOException unchecked) {
            return unchecked.getMessage() + ": " + unchecked.getCause();
        }
        String message = fact.getMessage();
        return message == null || fact instanceof FileSystemException
                ? fact.getClass().getSimpleName() + ": " + message
                : message;
    }
}
