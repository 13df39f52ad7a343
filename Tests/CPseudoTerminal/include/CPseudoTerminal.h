#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>
#include <sys/types.h>

/// Runs a program in a folder, on a terminal of its own.
///
/// Returns the terminal's other end, or -1; the program's process is stored at `process`.
int pseudoterminal_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int rows, int columns, pid_t *process);

/// Reads what the program wrote: the count, 0 after `milliseconds` without any, -1 at its end.
long pseudoterminal_read(int terminal, void *bytes, size_t count, int milliseconds);

/// Changes the size of the window; the program gets SIGWINCH.
int pseudoterminal_resize(int terminal, int rows, int columns);

/// The exit status, 128 and the signal that ended the program, or -1 while it runs.
int pseudoterminal_status(pid_t process);

#endif
