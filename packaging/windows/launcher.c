/* The programs rapport.exe and rapportw.exe: Rapport in the Python that lies beside them.

   One process with a name of its own, so that Windows' lists, its kiosk settings and the installer know it. Python
   is loaded from the folder "program", runs program\start.py, and reads no setting and no folder of anybody else's
   Python. rapport.exe belongs to a console, rapportw.exe has none. */

#include <windows.h>

#define ROOM 32768

typedef int (*Main)(int, wchar_t **);

static wchar_t folder[ROOM], library[ROOM], script[ROOM], words[ROOM];

static int fail(const wchar_t *missing)
{
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode, written;
    lstrcpyW(words, L"Rapport is not whole: ");
    lstrcatW(words, missing);
    lstrcatW(words, L" is missing or damaged. Please install it again.\r\n");
    if (out != NULL && GetConsoleMode(out, &mode))
        WriteConsoleW(out, words, lstrlenW(words), &written, NULL);
    else
        MessageBoxW(NULL, words, L"Rapport", MB_OK | MB_ICONERROR);
    return 4;
}

int wmain(int argc, wchar_t **argv)
{
    /* Nothing is loaded from the folder that somebody happens to be in. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    /* No box about a crash that keeps the kiosk from being started anew, and no copy of its memory with the report.
       Rapport's further processes take this over. */
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);

    DWORD length = GetModuleFileNameW(NULL, folder, ROOM);
    while (length > 0 && folder[length - 1] != L'\\')
        length--;
    folder[length] = 0;
    if (length == 0 || length > ROOM - 64)
        return fail(L"its folder");
    lstrcatW(folder, L"program\\");
    lstrcatW(lstrcpyW(library, folder), L"python\\" PYTHON_DLL);
    lstrcatW(lstrcpyW(script, folder), L"start.py");

    HMODULE python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (python == NULL)
        return fail(library);
    Main run = (Main)(void *)GetProcAddress(python, "Py_Main");
    if (run == NULL)
        return fail(library);
    if (GetFileAttributesW(script) == INVALID_FILE_ATTRIBUTES)
        return fail(script);

    wchar_t **all = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, (argc + 6) * sizeof *all);
    if (all == NULL)
        return 4;
    int count = 0;
    all[count++] = argv[0];
    all[count++] = L"-X"; /* files and pipes in UTF-8, whatever the system's code page */
    all[count++] = L"utf8";
    all[count++] = L"-B"; /* everything was compiled when it was installed */
    all[count++] = script;
    for (int i = 1; i < argc; i++)
        all[count++] = argv[i];
    return run(count, all);
}
