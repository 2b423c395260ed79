# Turns Maven's output into a line a module, a line a test plug-in, and the names of tests that fail.
{ sub(/\r$/, "") }

/^\[INFO\] Building .* \[[0-9]+\/[0-9]+\]$/ {
    finish()
    match($0, /\[[0-9]+\/[0-9]+\]$/)
    step = substr($0, RSTART + 1, RLENGTH - 2)
    name = substr($0, 17, RSTART - 17)
    sub(/ [0-9][^ ]*-SNAPSHOT *$/, "", name)
    sub(/ +$/, "", name)
    printf "[%s] %s\n", step, name
    fflush()
}

/^Tests run: .*<<< (FAILURE|ERROR)!/ { sub(/.* -- in /, ""); failing = $0; next }
/<<< (FAILURE|ERROR)!$/ { sub(/ -- Time elapsed.*/, ""); print "    FAILED " $0; fflush(); next }
/^Tests run: / && !/Time elapsed/ { total = $0 }
/^(bench|progress): / { print "    " $0; fflush() }

function finish() {
    if (total != "") { print "    " total; fflush() }
    total = ""
}
END { finish() }
