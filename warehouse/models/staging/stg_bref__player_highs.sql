-- about: One row per accepted record of the highest numbers of a player in a game, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__player_highs, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.row_order,
    records.span,
    records.season_year,
    records.season_type,
    records.age,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.teams,
    records.league,
    records.seconds_played,
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
    records.game_score,
    records.source_url
FROM raw_bref__player_highs AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
