import org.apache.spark.sql.SparkSession;

/** Prints the rows of a query on a lake, one JSON object a line. Arguments: the lake's folder, the query. */
public class ReadLake {
    public static void main(String[] args) {
        String catalog = "spark.sql.catalog.naqi";
        SparkSession spark = SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config(catalog, "org.apache.iceberg.spark.SparkCatalog")
            .config(catalog + ".catalog-impl", "org.apache.iceberg.jdbc.JdbcCatalog")
            .config(catalog + ".uri", "jdbc:sqlite:" + args[0] + "/catalog.db")
            .config(catalog + ".warehouse", args[0] + "/warehouse")
            .getOrCreate();
        spark.sql(args[1]).toJSON().collectAsList().forEach(System.out::println);
        spark.stop();
    }
}
