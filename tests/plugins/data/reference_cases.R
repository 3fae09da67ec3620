# Cases for tests of modules: which module runs on which table with which parameters, and values of its result from R.
# make_*.R scripts source this file; each writes <name>_cases.csv and <name>_expected.csv, with | between values.
#   Rscript make_regression.R      (in this folder; packages of Debian 12, r-base 4.2.2)
options(digits = 17, stringsAsFactors = FALSE)
cases <- character()
expected <- character()
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", as.numeric(x)))

# data: a table of the folder modules/ without ".csv". parameters: "a=1;b=2". least: digits that must be reached.
case <- function(name, module, data, parameters, least = 6) {
  current <<- name
  cases <<- c(cases, paste(name, module, data, parameters, least, sep = "|"))
}

# The value of `column` in the row of `table` whose first text column (or `by=name`) is `key`; "#0" is the first row.
expect <- function(table, key, column, value) {
  stopifnot(length(key) == length(value) || length(key) == 1 || length(column) == length(value))
  expected <<- c(expected, paste(current, table, key, column, number(value), sep = "|"))
}

finish <- function(name) {
  writeLines(c("case|module|data|parameters|digits", cases), paste0(name, "_cases.csv"))
  writeLines(c("case|table|key|column|value", expected), paste0(name, "_expected.csv"))
}

# Writes a data frame for the tests; factors and texts as they are, numbers with all digits.
table_of <- function(name, frame) {
  for (column in names(frame)) if (is.numeric(frame[[column]])) frame[[column]] <- number(frame[[column]])
  dir.create("modules", showWarnings = FALSE)
  write.table(frame, paste0("modules/", name, ".csv"), sep = ",", quote = FALSE, row.names = FALSE, na = "")
}
