-- about: One row per accepted record of a player of a birthday, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__birthdays
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.birth_month,
    records.birth_day,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.birth_year,
    records.seasons,
    records.games_played,
    records.minutes_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
    records.free_throws_made,
    records.free_throws_attempted,
    records.free_throw_pct,
    records.offensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.win_shares,
    records.source_url
FROM raw_bref__birthdays AS records
