-- about: Whether a line is of a team of no league of ours: the source says so, or a club came for a preseason game, or it is an All-Star team. The team is `franchises`, its name in that season `own`.
-- parameters: line
-- any:
(
    {line}.is_other_league
    OR ({line}.season_type IN ('PRESEASON', 'ALL_STAR') AND franchises.team_id IS NULL AND own.team_id IS NULL)
)
