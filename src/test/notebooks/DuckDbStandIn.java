import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;

/**
 * DuckDB behind the Python module in {@code standin/}: reads one statement a line, in Base64, and answers with one line of
 * names and types, one line a row, and an empty line. Cells are in Base64, too, after "+"; "-" is NULL.
 */
class DuckDbStandIn {

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String sql = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
                try (Statement statement = connection.createStatement()) {
                    if (statement.execute(sql)) {
                        print(statement.getResultSet(), out);
                    }
                } catch (SQLException e) {
                    out.println("!" + cell(e.getMessage()));
                }
                out.println();
                out.flush();
            }
        }
    }

    private static void print(ResultSet rows, PrintStream out) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            out.print(cell(rows.getMetaData().getColumnLabel(i)) + " "
                    + cell(rows.getMetaData().getColumnTypeName(i)) + " ");
        }
        out.println();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                out.print(cell(rows.getString(i)) + " ");
            }
            out.println();
        }
    }

    private static String cell(String text) {
        return text == null
                ? "-"
                : "+" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
