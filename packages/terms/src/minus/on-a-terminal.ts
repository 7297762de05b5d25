/** The sign that a spreadsheet and a script read as a minus: tables of a command line are pasted into them. */
export const minus = '-'
