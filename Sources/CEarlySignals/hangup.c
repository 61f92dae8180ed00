#include "CEarlySignals.h"

#include <signal.h>
#include <string.h>

// SIGHUP, the wish to reload, must not end a server that is only starting. Before this runs the loader binds the libraries,
// 4 to 8 milliseconds of processor time in which no code of a program can take a signal.

static void take_note(int number) { (void)number; }

// The first argument that is no flag is the command; any other command ends with its terminal.
static void keep_server_alive(int count, char **arguments, char **environment) {
    (void)environment;
    for (int i = 1; i < count; i++) {
        if (arguments[i][0] == '-') continue;
        if (strcmp(arguments[i], "serve") == 0) {
            // A handler and not SIG_IGN, which programs that are started from here would inherit.
            struct sigaction action = {.sa_handler = take_note, .sa_flags = SA_RESTART};
            sigemptyset(&action.sa_mask);
            sigaction(SIGHUP, &action, NULL);
        }
        return;
    }
}

#ifdef __linux__
// Before the first initialiser of any library, which a constructor would come after.
__attribute__((section(".preinit_array"), used)) static void (*const first)(int, char **, char **) = keep_server_alive;
#else
__attribute__((constructor)) static void begin(int count, char **arguments, char **environment) {
    keep_server_alive(count, arguments, environment);
}
#endif
