-- about: One row per accepted record of a list of averages of a season, in the warehouse's names.
-- stages: raw_season_tables__player_per_100
-- feeds: staged_season_averages
-- reads: raw_season_tables__player_per_100, ref_bref_team_codes
SELECT
    @listed_season_line(records, codes),
    'PER_100_POSSESSIONS' AS basis,
    records.offensive_rating,
    records.defensive_rating,
    records.field_goals_made,
    records.field_goals_attempted,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.two_pointers_made,
    records.two_pointers_attempted,
    records.free_throws_made,
    records.free_throws_attempted,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.field_goal_pct,
    records.three_point_pct,
    records.two_point_pct,
    records.free_throw_pct,
    records.effective_field_goal_pct
FROM raw_season_tables__player_per_100 AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_code = codes.code
