package org.redress.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The database of one run, opened before anything else uses it and held until the run is over. While it is held no other
 * run can open it: H2 locks its file, in PostgreSQL an advisory lock does the same.
 */
public final class StateDatabase implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final Diagnosis diagnosis;
    private final Connection connection;

    private StateDatabase(Diagnosis diagnosis, Connection connection) {
        this.diagnosis = diagnosis;
        this.connection = connection;
    }

    /**
     * Opens the database for a run, makes it if there is none, and keeps other runs out.
     *
     * @throws SQLException if it cannot be reached
     * @throws StateInUseException if another run uses it
     * @throws StateSettingException if it cannot be used with these settings
     * @throws DamagedStateException if it is damaged
     */
    public static StateDatabase hold(StateAddress address) throws SQLException {
        StateDatabase state = open(address);
        try {
            new AdvisoryLock(state.connection).take();
            return state;
        } catch (SQLException | RuntimeException e) {
            state.close();
            throw e;
        }
    }

    /**
     * Opens the database to look at what runs have left in it.
     *
     * @throws MissingStateException if there is none
     * @throws StateInUseException if a run is going on and the database is one that cannot be looked at meanwhile
     * @see #hold
     */
    public static StateDatabase lookAt(StateAddress address) throws SQLException {
        StateFile.of(address.url()).ifPresent(StateFile::requirePresent);
        return open(address);
    }

    /**
     * Opens the database such that nothing of it can change, not even its file.
     *
     * @return a connection, which the caller closes
     * @throws MissingStateException if there is none
     * @see #hold
     */
    public static Connection peek(StateAddress address) throws SQLException {
        StateFile.of(address.url()).ifPresent(StateFile::requirePresent);
        StateDatabase state = open(address.readOnly());
        if (new AdvisoryLock(state.connection).isTaken()) {
            state.close();
            throw new StateInUseException("another run is using the database " + address);
        }
        state.connection.setReadOnly(true);
        return state.connection;
    }

    private static StateDatabase open(StateAddress address) throws SQLException {
        Diagnosis diagnosis = new Diagnosis(address);
        try {
            return new StateDatabase(diagnosis, address.connect());
        } catch (SQLException | RuntimeException e) {
            Optional<RuntimeException> meaning = diagnosis.of(e);
            if (meaning.isPresent()) {
                throw meaning.get();
            }
            throw e;
        }
    }

    /** A failure of the run put as what it says about the state; empty if it says nothing. */
    public Optional<RuntimeException> explain(Throwable failure) {
        return diagnosis.of(failure);
    }

    /** Whether a run is going on in another process. */
    public boolean isHeldByAnother() throws SQLException {
        return new AdvisoryLock(connection).isTaken();
    }

    /**
     * Makes sure that no other run can have taken the database over.
     *
     * @throws SQLException if the connection that keeps others out is lost
     */
    public void requireHeld() throws SQLException {
        if (!connection.isValid(PATIENCE_SECONDS)) {
            throw new SQLException("the connection to the database that keeps other runs out is lost; run again");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
