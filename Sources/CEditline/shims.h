#ifndef CEDITLINE_SHIMS_H
#define CEDITLINE_SHIMS_H

// libedit's native interface for a language that cannot call variadic functions.
//
// Each function fixes the types of one variadic call. The wide interface is used wherever
// libedit has one, so that a character is one number and never a sequence of bytes.

#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

// Hidden behind feature macros in wchar.h.
extern int wcwidth(wchar_t character);

/// A function that a key runs; it returns one of the CC_ codes.
typedef unsigned char (*ceditline_command)(EditLine *, wint_t);

/// A function that returns the prompt, which stays the caller's.
typedef wchar_t *(*ceditline_prompt)(EditLine *);

/// An editor on the standard streams, or NULL.
static inline EditLine *ceditline_open(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

/// Makes characters UTF-8, whatever the locale of the environment says.
static inline void ceditline_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") == NULL || MB_CUR_MAX == 1) setlocale(LC_CTYPE, "C.UTF-8");
}

/// The columns that a character takes: 0 ... 2, or -1 for one that does not print.
static inline int ceditline_columns(wchar_t character) { return wcwidth(character); }

static inline int ceditline_set_client_data(EditLine *editor, void *data) {
  return el_wset(editor, EL_CLIENTDATA, data);
}

static inline void *ceditline_client_data(EditLine *editor) {
  void *data = NULL;
  el_wget(editor, EL_CLIENTDATA, &data);
  return data;
}

/// Sets the prompt, in which a pair of `bracket` encloses what takes no room on the screen.
static inline int ceditline_set_prompt(
    EditLine *editor, ceditline_prompt prompt, wchar_t bracket) {
  return el_wset(editor, EL_PROMPT_ESC, prompt, bracket);
}

static inline int ceditline_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_wset(editor, EL_GETCFN, reader);
}

/// Leaves signals to the program.
static inline int ceditline_ignore_signals(EditLine *editor) {
  return el_wset(editor, EL_SIGNAL, 0);
}

/// Lets the keys that send signals arrive as characters while a line is edited.
static inline int ceditline_pass_signal_keys(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-d", "-isig", (const char *)NULL);
}

static inline int ceditline_add_command(
    EditLine *editor, const char *name, const char *help, ceditline_command command) {
  return el_set(editor, EL_ADDFN, name, help, command);
}

/// Binds a key in the map that a line starts with.
static inline int ceditline_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, (const char *)NULL);
}

/// Binds a key in the alternative map: vi's command mode.
static inline int ceditline_bind_alternative(
    EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, "-a", key, command, (const char *)NULL);
}

/// Makes the keys emacs's; some systems build libedit to start with vi's.
static inline int ceditline_use_emacs_keys(EditLine *editor) {
  return el_set(editor, EL_EDITOR, "emacs");
}

/// Whether the keys are vi's.
static inline int ceditline_uses_vi_keys(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && name[0] == 'v';
}

/// Whether lines are edited, rather than left to the terminal.
static inline int ceditline_edits(EditLine *editor) {
  int edits = 0;
  return el_wget(editor, EL_EDITMODE, &edits) == 0 && edits;
}

/// Puts the terminal into the editor's mode, or back into its own.
static inline int ceditline_prepare_terminal(EditLine *editor, int prepare) {
  return el_wset(editor, EL_PREP_TERM, prepare);
}

/// Draws prompt and line from where the cursor stands.
static inline int ceditline_draw(EditLine *editor) { return el_wset(editor, EL_REFRESH); }

static inline int ceditline_use_history(EditLine *editor, HistoryW *history) {
  return el_wset(editor, EL_HIST, history_w, history);
}

static inline int ceditline_limit_history(HistoryW *history, int count) {
  HistEventW event;
  return history_w(history, &event, H_SETSIZE, count);
}

/// Drops a line that repeats the one before it.
static inline int ceditline_skip_repeated_lines(HistoryW *history) {
  HistEventW event;
  return history_w(history, &event, H_SETUNIQUE, 1);
}

static inline int ceditline_enter(HistoryW *history, const wchar_t *line) {
  HistEventW event;
  return history_w(history, &event, H_ENTER, line);
}

#endif
