-- about: The lowest of the counts of a box score line, an unknown one as 0; below zero in a line that no game has.
-- parameters: line
-- any:
least(
    coalesce({line}.field_goals_made, 0),
    coalesce({line}.field_goals_attempted, 0),
    coalesce({line}.three_pointers_made, 0),
    coalesce({line}.three_pointers_attempted, 0),
    coalesce({line}.free_throws_made, 0),
    coalesce({line}.free_throws_attempted, 0),
    coalesce({line}.offensive_rebounds, 0),
    coalesce({line}.defensive_rebounds, 0),
    coalesce({line}.rebounds, 0),
    coalesce({line}.assists, 0),
    coalesce({line}.steals, 0),
    coalesce({line}.blocks, 0),
    coalesce({line}.turnovers, 0),
    coalesce({line}.personal_fouls, 0),
    coalesce({line}.points, 0)
)
