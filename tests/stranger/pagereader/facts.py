"""Page section "practice.json"."""

import json
import zlib

from pagereader.notation import require


def read_facts(file):
    facts = json.loads(file.read_text(encoding="utf-8"))
    rest = {name: value for name, value in facts.items() if name != "check"}
    text = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    require(f"{zlib.crc32(text.encode('ascii')):08x}" == facts["check"], "check sum of practice.json")
    require(facts["format"] == 1, "format")
    return facts
