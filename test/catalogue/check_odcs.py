"""Asks the tool of the Open Data Contract Standard about every file below a folder; prints what it complains about."""

import sys
from pathlib import Path

from datacontract.data_contract import DataContract

asked = 0
for file in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    asked += 1
    for check in DataContract(data_contract_file=str(file)).lint().checks:
        if check.result != "passed":
            print(f"{file}: {check.name}: {check.reason}")
print(f"{asked} asked")
