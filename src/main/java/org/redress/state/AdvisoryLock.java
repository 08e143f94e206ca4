package org.redress.state;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The lock that keeps a second run out of a PostgreSQL database, from whatever host it comes. It belongs to the connection:
 * the server frees it when the process that holds it ends in any way.
 */
final class AdvisoryLock {

    private static final String PRODUCT = "PostgreSQL";

    /** The number of the lock: the letters of the program's name. */
    private static final long NUMBER = 0x72656472657373L;

    private static final String SIGN = "SELECT set_config('application_name', ?, false)";
    private static final String TRY = "SELECT pg_try_advisory_lock(?)";
    private static final String HOLDER = """
            SELECT a.application_name || ' since ' || to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted
                AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND ((l.classid::bigint << 32) | l.objid::bigint) = ?""";

    private final Connection connection;

    AdvisoryLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock, if the database is one that has it.
     *
     * @throws StateInUseException if another connection holds it, naming the holder
     */
    void take() throws SQLException {
        if (!isThere()) {
            return;
        }
        select(SIGN, signature());
        if (!"t".equals(select(TRY, NUMBER))) {
            throw new StateInUseException(
                    "another run is using the database: " + select(HOLDER, NUMBER) + "; only one at a time can");
        }
    }

    /** Whether some connection holds the lock. */
    boolean isTaken() throws SQLException {
        return isThere() && !select(HOLDER, NUMBER).isEmpty();
    }

    private boolean isThere() throws SQLException {
        return PRODUCT.equals(connection.getMetaData().getDatabaseProductName());
    }

    private static String signature() {
        return "redress, process " + ProcessHandle.current().pid() + " on " + hostName();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a host without a name";
        }
    }

    /** The one value that a query gives, as text; empty if it gives none. */
    private String select(String query, Object parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        }
    }
}
