-- about: One row per accepted record of a player's shooting against the league, from pages of leagues, players and teams, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__player_adj_shooting, raw_bref__profile_adj_shooting, raw_bref__team_player_adj_shooting, bref_profile_names, bref_team_pages, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    1 AS page_order,
    records.league,
    records.season_year,
    records.season_type,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    codes.team_id AS team_id,
    CASE WHEN records.is_combined_totals THEN 'TOT' ELSE records.team_id END AS team_code,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.minutes_played,
    adjusted_shooting_columns(records),
    records.awards,
    records.source_url
FROM raw_bref__player_adj_shooting AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    records.import_batch_id,
    records.source_row,
    2,
    records.league,
    records.season_year,
    records.season_type,
    bref_person_number(records.player_id),
    records.player_id,
    people.name,
    codes.team_id,
    CASE WHEN records.is_combined_totals THEN 'TOT' ELSE records.team_id END,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.minutes_played,
    adjusted_shooting_columns(records),
    records.awards,
    records.source_url
FROM raw_bref__profile_adj_shooting AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_profile_names AS people ON records.player_id = people.player_id
UNION ALL
SELECT
    records.import_batch_id,
    records.source_row,
    3,
    pages.league,
    records.season_year,
    records.season_type,
    bref_person_number(records.player_id),
    records.player_id,
    records.player_name,
    codes.team_id,
    records.team_id,
    FALSE,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.minutes_played,
    adjusted_shooting_columns(records),
    records.awards,
    records.source_url
FROM raw_bref__team_player_adj_shooting AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
