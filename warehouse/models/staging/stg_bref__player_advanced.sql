-- about: One row per accepted record of a player's advanced numbers, from pages of leagues, players and teams, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__player_advanced, raw_bref__profile_advanced, raw_bref__team_player_advanced, raw_bref__players, raw_bref__team_seasons, ref_bref_team_codes
-- runs: portable
WITH people AS (
    SELECT
        player_id,
        max(name) AS name
    FROM raw_bref__players
    GROUP BY player_id
),

pages AS (
    SELECT
        team_id,
        season_year,
        max(league) AS league
    FROM raw_bref__team_seasons
    GROUP BY team_id, season_year
)

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
    records.player_efficiency_rating,
    records.true_shooting_pct,
    records.three_point_attempt_rate,
    records.free_throw_attempt_rate,
    records.offensive_rebound_pct,
    records.defensive_rebound_pct,
    records.rebound_pct,
    records.assist_pct,
    records.steal_pct,
    records.block_pct,
    records.turnover_pct,
    records.usage_pct,
    records.offensive_win_shares,
    records.defensive_win_shares,
    records.win_shares,
    records.win_shares_per_48,
    records.offensive_box_plus_minus,
    records.defensive_box_plus_minus,
    records.box_plus_minus,
    records.value_over_replacement,
    records.awards,
    records.source_url
FROM raw_bref__player_advanced AS records
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
    records.player_efficiency_rating,
    records.true_shooting_pct,
    records.three_point_attempt_rate,
    records.free_throw_attempt_rate,
    records.offensive_rebound_pct,
    records.defensive_rebound_pct,
    records.rebound_pct,
    records.assist_pct,
    records.steal_pct,
    records.block_pct,
    records.turnover_pct,
    records.usage_pct,
    records.offensive_win_shares,
    records.defensive_win_shares,
    records.win_shares,
    records.win_shares_per_48,
    records.offensive_box_plus_minus,
    records.defensive_box_plus_minus,
    records.box_plus_minus,
    records.value_over_replacement,
    records.awards,
    records.source_url
FROM raw_bref__profile_advanced AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN people ON records.player_id = people.player_id
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
    records.player_efficiency_rating,
    records.true_shooting_pct,
    records.three_point_attempt_rate,
    records.free_throw_attempt_rate,
    records.offensive_rebound_pct,
    records.defensive_rebound_pct,
    records.rebound_pct,
    records.assist_pct,
    records.steal_pct,
    records.block_pct,
    records.turnover_pct,
    records.usage_pct,
    records.offensive_win_shares,
    records.defensive_win_shares,
    records.win_shares,
    records.win_shares_per_48,
    records.offensive_box_plus_minus,
    records.defensive_box_plus_minus,
    records.box_plus_minus,
    records.value_over_replacement,
    records.awards,
    records.source_url
FROM raw_bref__team_player_advanced AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
