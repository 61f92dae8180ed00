-- about: One row per accepted record of a player's season in a list of season totals, in the warehouse's names.
-- stages: raw_season_tables__player_totals
-- reads: raw_season_tables__player_totals, season_table_players, same_players, ref_bref_team_codes
SELECT
    totals.import_batch_id,
    totals.source_row,
    totals.league,
    totals.season_year,
    'REGULAR' AS season_type,
    @bref_player_number(coalesce(known.bref_player_id, totals.own_bref_id)) AS player_id,
    totals.player_name,
    codes.team_id,
    @team_or_total(totals.team_code) AS team_code,
    totals.games_played,
    totals.games_started,
    totals.minutes_played,
    @each_count(totals.this_count)
FROM (
    SELECT
        records.*,
        -- The list's own numbers begin with a digit.
        CASE WHEN substr(records.list_player_id, 1, 1) > '9' THEN records.list_player_id END AS own_bref_id
    FROM raw_season_tables__player_totals AS records
) AS totals
LEFT JOIN season_table_players AS known ON totals.list_player_id = known.list_player_id
LEFT JOIN ref_bref_team_codes AS codes
    ON
        totals.team_code = codes.code
        AND totals.season_year >= codes.first_season_year
        AND totals.season_year <= coalesce(codes.last_season_year, 9999)
