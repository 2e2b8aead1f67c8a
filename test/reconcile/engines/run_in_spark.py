"""
A local Spark that works folder by folder, as they are named to it: runs printed statements over two ledgers, and
writes what the last one answers. Says a line when it is ready, and one for every folder.
"""
import sys

from pyspark.sql import SparkSession

(home,) = sys.argv[1:]
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.sql.warehouse.dir", f"{home}/warehouse")
    .config("spark.sql.shuffle.partitions", "4")
    # Every plan is new code that runs once: compiling it well takes longer than running it.
    .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .getOrCreate()
)
print("ready", flush=True)
for folder in map(str.strip, sys.stdin):
    for side in ("left", "right"):
        table = spark.read.csv(
            f"{folder}/{side}.csv", header=True, escape='"', inferSchema=False, multiLine=False
        )
        table.createOrReplaceTempView(f"ledger_{side}")
    with open(f"{folder}/statements.sql", encoding="utf8") as file:
        statements = [it.strip() for it in file.read().split(";\n") if it.strip()]
    for statement in statements:
        answer = spark.sql(statement)
    with open(f"{folder}/answer.ndjson", "w", encoding="utf8") as file:
        for row in answer.collect():
            file.write(row["line"] + "\n")
    print(folder, flush=True)
spark.stop()
