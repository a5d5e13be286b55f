"""The LibreOffice the scripts here work with.

OFFICE_PIPE names the pipe of one that runs and is left running; without it SOFFICE, else soffice, is started for the
script alone.
"""

import os
import shutil
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def named(**values):
    made = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


class Office:
    def __init__(self):
        self.process = None
        pipe = os.environ.get("OFFICE_PIPE")
        if pipe is None:
            pipe = "nianbao-script-%d" % os.getpid()
            self.start(pipe)
        self.desktop = self.connect(pipe)

    def start(self, pipe):
        """With a profile of its own, so that it disturbs no other."""
        self.profile = tempfile.mkdtemp(prefix="nianbao-office-")
        self.process = subprocess.Popen(
            [
                os.environ.get("SOFFICE", "soffice"),
                "--headless",
                "--norestore",
                "--nologo",
                "-env:UserInstallation=file://" + self.profile,
                "--accept=pipe,name=%s;urp;" % pipe,
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def connect(self, pipe):
        context = uno.getComponentContext()
        resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
        last = time.time() + 60
        while True:
            try:
                remote = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
                return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
            except Exception as error:
                ended = self.process is not None and self.process.poll() not in (None, 81)
                if ended or time.time() > last:
                    self.stop()
                    raise SystemExit("LibreOffice does not answer: %s" % error)
                time.sleep(0.05)

    def open(self, path):
        url = uno.systemPathToFileUrl(os.path.abspath(path))
        document = self.desktop.loadComponentFromURL(url, "_blank", 0, named(Hidden=True))
        if document is None:
            raise RuntimeError("LibreOffice cannot open " + path)
        return document

    def stop(self):
        """Ends the LibreOffice that was started here; one that was running runs on."""
        if self.process is None:
            return
        try:
            self.desktop.terminate()
        except Exception:
            # It ends the connection together with itself.
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.profile, ignore_errors=True)
