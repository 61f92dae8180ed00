-- about: In how many of points, rebounds, assists, steals and blocks a line of a game has ten or more: two make a double double, three a triple double.
-- parameters: line
-- any:
(
    CASE WHEN {line}.points >= 10 THEN 1 ELSE 0 END
    + CASE WHEN {line}.rebounds >= 10 THEN 1 ELSE 0 END
    + CASE WHEN {line}.assists >= 10 THEN 1 ELSE 0 END
    + CASE WHEN {line}.steals >= 10 THEN 1 ELSE 0 END
    + CASE WHEN {line}.blocks >= 10 THEN 1 ELSE 0 END
)
