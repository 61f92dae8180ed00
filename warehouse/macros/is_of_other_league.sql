-- about: Whether a line is of another league's team: clubs come for preseason games, and All-Star teams are none of the league's. The team is `franchises`, its name in that season `own`.
-- parameters: line
-- any:
(
    {line}.is_other_league
    OR ({line}.season_type IN ('PRESEASON', 'ALL_STAR') AND franchises.team_id IS NULL AND own.team_id IS NULL)
)
