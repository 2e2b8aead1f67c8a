"""Runs printed statements over the ledgers of a folder in a local Spark, and writes what they answer."""
import sys

from pyspark.sql import SparkSession

folder, *names = sys.argv[1:]
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.warehouse.dir", f"{folder}/warehouse")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .getOrCreate()
)
for name in names:
    for side in ("left", "right"):
        table = spark.read.csv(
            f"{folder}/{name}-{side}.csv", header=True, escape='"', inferSchema=False, multiLine=False
        )
        table.createOrReplaceTempView(f"ledger_{side}")
    with open(f"{folder}/{name}.sql", encoding="utf8") as file:
        statements = [it.strip() for it in file.read().split(";\n") if it.strip()]
    for statement in statements:
        answer = spark.sql(statement)
    with open(f"{folder}/{name}.ndjson", "w", encoding="utf8") as file:
        for row in answer.collect():
            file.write(row["line"] + "\n")
spark.stop()
