"""settle-in-libreoffice.py Accept|Reject SOURCE TARGET: settles the tracked changes of a folder's Word files in LibreOffice.

Wants LibreOffice Writer and its bridge to Python (Debian: libreoffice-writer-nogui, python3-uno).
"""
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

fate, source, target = sys.argv[1:4]
PIPE = f"pipe,name=plenary{os.getpid()};urp;"


def setting(name, value):
    given = PropertyValue()
    given.Name, given.Value = name, value
    return given


def connect():
    own = uno.getComponentContext()
    resolver = own.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", own)
    for _ in range(200):
        try:
            return resolver.resolve(f"uno:{PIPE}StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.3)
    sys.exit("LibreOffice did not start")


with tempfile.TemporaryDirectory() as profile:
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept={PIPE}"]
    office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    context = connect()
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    dispatcher = create("com.sun.star.frame.DispatchHelper", context)
    for name in sorted(os.listdir(source)):
        url = uno.systemPathToFileUrl(os.path.abspath(os.path.join(source, name)))
        document = desktop.loadComponentFromURL(url, "_blank", 0, (setting("Hidden", True),))
        dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{fate}AllTrackedChanges", "", 0, ())
        url = uno.systemPathToFileUrl(os.path.abspath(os.path.join(target, name)))
        document.storeToURL(url, (setting("FilterName", "MS Word 2007 XML"),))
        document.close(True)
    try:
        desktop.terminate()
    except Exception:  # The bridge goes with the office.
        pass
    office.wait(30)
