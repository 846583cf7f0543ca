"""Every command is hardened before it does anything, whatever it is asked for."""

import json
import subprocess
import sys

import pytest

# The command's own module is exchanged for one that tells what its process is like.
TELLING = """
import ctypes, importlib, json, os, sys
from kiosk import cli

def tell(options, console):
    import resource

    umask = os.umask(0o777)
    os.umask(umask)
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
    print(json.dumps([umask, *resource.getrlimit(resource.RLIMIT_CORE), dumpable]))
    return 0

for name in set(cli._MODULES.values()):
    importlib.import_module(f"kiosk.commands.{name}").run = tell
sys.exit(cli.main(json.loads(sys.argv[1])))
"""
COMMANDS = [
    ["setup", "--answers", "answers.toml"],
    ["status"],
    ["verify"],
    ["export", "--all", "--format", "csv", "out.csv"],
    ["client", "list"],
    ["practice", "passphrase"],
    ["backup", "out"],
    ["restore", "in"],
    ["demo", "--no-open", "folder"],
]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_k5_every_command_is_hardened(command):
    done = subprocess.run(
        [sys.executable, "-c", TELLING, json.dumps(command)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [0o077, 0, 0, 0]
