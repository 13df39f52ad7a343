#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

int pseudoterminal_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int rows, int columns, pid_t *process) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int terminal = -1;
  *process = forkpty(&terminal, NULL, NULL, &size);
  if (*process == 0) {
    // The test runner may block or ignore signals, which would be inherited.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGINT, SIG_DFL);
    signal(SIGPIPE, SIG_DFL);
    if (chdir(folder) != 0) _exit(126);
    execve(path, arguments, environment);
    _exit(127);
  }
  if (*process < 0) return -1;
  // Programs that are started later must not hold this terminal open.
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  return terminal;
}

long pseudoterminal_read(int terminal, void *bytes, size_t count, int milliseconds) {
  struct pollfd wait = {.fd = terminal, .events = POLLIN};
  int ready = poll(&wait, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  long result = read(terminal, bytes, count);
  // Linux reports EIO once the last descriptor of the other side is closed.
  return result > 0 ? result : -1;
}

int pseudoterminal_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int pseudoterminal_status(pid_t process) {
  int status = 0;
  if (waitpid(process, &status, WNOHANG) != process) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
