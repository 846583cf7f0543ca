"""A practice in a root: set up from answers, a survey by real input, and what can be read of it."""

import json
from dataclasses import dataclass

from trial.root import Root

CLIENT = "Mira Voss"
THERAPIST = "Dr. Anna Lind"
COLLEAGUE = "Omar Haddad"
PASSPHRASE = "grumpy lantern quarry velvet thimble"  # noqa: S105  of an invented practice
ANSWERS = f'practice = "Harbour Practice"\ntherapist = "{THERAPIST}"\nclients = ["{CLIENT}"]\n'


@dataclass
class Practice:
    """One practice.

    Attributes:
        root: where.
        command: the `rapport` command there.
        user: who runs it.
        home: that user's home.
        code: of the client's card.
    """

    root: Root
    command: str
    user: str
    home: str
    code: str = ""

    def rapport(self, *arguments: str) -> str:
        """Run the command; give what it says."""
        return self.root.do(self.command, *arguments, user=self.user, home=self.home)

    def write(self, path: str, text: str) -> str:
        """Put a text into the user's home; give its path there."""
        file = self.root.inside(f"{self.home}/{path}")
        file.write_text(text, encoding="utf-8")
        inside = f"{self.home}/{path}"
        self.root.do("chown", f"{self.user}:{self.user}", inside)
        return inside

    def set_up(self) -> None:
        """Set the practice up without anybody at the screen."""
        answers = self.write("practice.toml", ANSWERS)
        passphrase = self.write("passphrase", f"{PASSPHRASE}\n")
        told = self.rapport("setup", "--answers", answers, "--passphrase-file", passphrase, "--json")
        self.code = json.loads(told)["clients"][0]["code"]
        known = ("--passphrase-file", passphrase, "--generate")
        self.rapport("practice", "add-therapist", COLLEAGUE, *known)  # sign-in then asks for a name, too

    def send_a_survey(self) -> None:
        """Play the client's half and the therapist's on this very practice, with real input."""
        plan = {
            "folder": f"{self.home}/.local/share/rapport",
            "pictures": f"{self.home}/pictures",
            "report": f"{self.home}/client-report.json",
            "code": self.code,
            "client": CLIENT,
            "therapist": THERAPIST,
            "passphrase": PASSPHRASE,
            "next_plan": f"{self.home}/therapist-plan.json",
            "backups": f"{self.home}/backups",
        }
        self.root.do("mkdir", "-p", plan["pictures"], user=self.user, home=self.home)
        second = {
            **plan,
            "report": f"{self.home}/therapist-report.json",
            "next_plan": "",
            "first_picture": 51,
        }
        self.write("therapist-plan.json", json.dumps(second))
        first = self.write("client-plan.json", json.dumps(plan))
        self.rapport("-m", "ui.tour.client_part", first)
        for part in ("client", "therapist"):
            report = json.loads(
                self.root.inside(f"{self.home}/{part}-report.json").read_text(encoding="utf-8")
            )
            assert report["stopped"] == "", report["stopped"]

    def answers(self) -> list[dict[str, object]]:
        """Give the client's sheets, opened with the therapist's passphrase."""
        told = self.rapport(
            "export",
            "--client",
            CLIENT,
            "--format",
            "json",
            "--passphrase-file",
            f"{self.home}/passphrase",
            "-",
        )
        sheets = json.loads(told)
        found = next(value for value in sheets.values() if isinstance(value, list) and value)
        return list(found)

    def is_whole(self) -> None:
        """Have every record checked."""
        self.rapport("verify")
