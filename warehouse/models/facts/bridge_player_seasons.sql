-- about: One row per player, season, league and team that a list of seasons has, with age and place in the career.
-- key: player_id, season_year, league, team_code
-- checks: unique, known(player_id, dim_players)
-- reads: stg_season_tables__player_season_info, drops_season_tables__player_season_info, ref_bref_team_codes
SELECT
    seasons.player_id,
    seasons.season_year,
    seasons.league,
    codes.team_id, -- NULL; The team: `dim_teams.team_id`; NULL for lines over several teams and for teams that were in the ABA only.
    CASE WHEN seasons.is_combined_totals THEN 'TOT' ELSE seasons.team_code END AS team_code, -- …; TOT for the line over several teams.
    seasons.is_combined_totals, -- NOT NULL; True for the line over several teams.
    seasons.player_name, -- NOT NULL; The name as the list writes it.
    seasons.age,
    seasons.position,
    seasons.years_experience, -- Seasons played, this one included; NULL where not given.
    seasons.import_batch_id,
    seasons.source_row
FROM @kept_records(stg_season_tables__player_season_info, drops_season_tables__player_season_info) AS seasons
LEFT JOIN ref_bref_team_codes AS codes
    ON
        seasons.team_code = codes.code
        AND seasons.season_year >= codes.first_season_year
        AND seasons.season_year <= coalesce(codes.last_season_year, 9999)
ORDER BY seasons.season_year, seasons.player_id, seasons.team_code
