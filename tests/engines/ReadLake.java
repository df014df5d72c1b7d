import java.util.Arrays;
import org.apache.spark.sql.SparkSession;

/** Prints the rows of a query, one JSON object a line. Arguments: those of {@code spark-sql}. */
public class ReadLake {
    public static void main(String[] args) {
        SparkSession.Builder builder = SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC");
        for (int i = 0; i < args.length; i += 2) {
            if (args[i].equals("--conf")) {
                String[] pair = args[i + 1].split("=", 2);
                builder.config(pair[0], pair[1]);
            } else if (!args[i].equals("-e")) {
                throw new IllegalArgumentException(args[i]);
            }
        }
        SparkSession spark = builder.getOrCreate();
        String query = args[Arrays.asList(args).indexOf("-e") + 1];
        spark.sql(query).toJSON().collectAsList().forEach(System.out::println);
        spark.stop();
    }
}
