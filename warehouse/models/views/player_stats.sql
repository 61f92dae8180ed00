-- about: One row per player, regular season and basis: the whole season as sums, a game, per 36 minutes, per 100 possessions, or in rates.
-- grain: player, season and basis
-- key: player_id, season_year, basis
-- reads: agg_player_seasons, agg_team_seasons
-- runs: duckdb
-- Formulas as in Basketball-Reference's glossary; a team's numbers count by the share of its time that the player was on court.
WITH stints AS (
    SELECT
        stints.player_id,
        stints.season_year,
        5.0 * stints.minutes_played / nullif(teams.minutes_played, 0) AS share,
        teams.field_goals_made,
        teams.field_goals_attempted + 0.44 * teams.free_throws_attempted + coalesce(teams.total_turnovers, teams.turnovers) AS plays,
        teams.offensive_rebounds + teams.opponent_defensive_rebounds AS offensive_chances,
        teams.defensive_rebounds + teams.opponent_offensive_rebounds AS defensive_chances,
        teams.possessions,
        teams.opponent_field_goals_attempted - teams.opponent_three_pointers_attempted AS opponent_two_pointers_attempted
    FROM agg_player_seasons AS stints
    INNER JOIN agg_team_seasons AS teams
        ON
            stints.team_id = teams.team_id
            AND stints.season_year = teams.season_year
            AND stints.season_type = teams.season_type
    WHERE stints.season_type = 'REGULAR' AND stints.row_scope = 'stint'
),

-- Grouped after the join, so that the season that is asked for reaches the totals and only its players are added up.
seasons AS (
    SELECT
        totals.player_id,
        totals.season_year,
        any_value(totals.teams) AS teams,
        any_value(totals.games_played) AS games_played,
        any_value(totals.games_started) AS games_started,
        any_value(totals.minutes_played) AS minutes_played,
        @each_count(any_value(totals.this_count) AS this_count),
        any_value(totals.plus_minus) AS plus_minus,
        any_value(totals.field_goals_attempted + 0.44 * totals.free_throws_attempted) AS shooting_plays,
        sum(stints.share * stints.field_goals_made) AS team_field_goals_made,
        sum(stints.share * stints.plays) AS team_plays,
        sum(stints.share * stints.offensive_chances) AS offensive_chances,
        sum(stints.share * stints.defensive_chances) AS defensive_chances,
        sum(stints.share * stints.possessions) AS possessions,
        sum(stints.share * stints.opponent_two_pointers_attempted) AS opponent_two_pointers_attempted
    FROM agg_player_seasons AS totals
    LEFT JOIN stints ON totals.player_id = stints.player_id AND totals.season_year = stints.season_year
    WHERE totals.season_type = 'REGULAR' AND totals.row_scope = 'season_total'
    GROUP BY totals.player_id, totals.season_year
),

lines AS (
    SELECT
        seasons.*,
        bases.basis,
        CASE bases.basis WHEN 'per_36' THEN 36.0 WHEN 'per_100' THEN 100.0 WHEN 'advanced' THEN NULL ELSE 1.0 END AS times,
        CASE bases.basis
            WHEN 'per_game' THEN games_played
            WHEN 'per_36' THEN minutes_played
            WHEN 'per_100' THEN possessions
            ELSE 1
        END AS divisor
    FROM seasons
    CROSS JOIN (VALUES ('total'), ('per_game'), ('per_36'), ('per_100'), ('advanced')) AS bases (basis)
)

SELECT
    player_id,
    season_year,
    basis, -- `total`, `per_game`, `per_36` minutes, `per_100` possessions, or `advanced` for rates.
    teams,
    games_played,
    games_started,
    CASE basis WHEN 'per_game' THEN @for_basis(minutes_played) ELSE minutes_played END AS minutes_played,
    round(possessions, 0) AS possessions,
    @for_basis(points) AS points,
    @for_basis(rebounds) AS rebounds,
    @for_basis(offensive_rebounds) AS offensive_rebounds,
    @for_basis(defensive_rebounds) AS defensive_rebounds,
    @for_basis(assists) AS assists,
    @for_basis(steals) AS steals,
    @for_basis(blocks) AS blocks,
    @for_basis(turnovers) AS turnovers,
    @for_basis(personal_fouls) AS personal_fouls,
    @for_basis(field_goals_made) AS field_goals_made,
    @for_basis(field_goals_attempted) AS field_goals_attempted,
    @for_basis(three_pointers_made) AS three_pointers_made,
    @for_basis(three_pointers_attempted) AS three_pointers_attempted,
    @for_basis(free_throws_made) AS free_throws_made,
    @for_basis(free_throws_attempted) AS free_throws_attempted,
    @for_basis(plus_minus) AS plus_minus,
    round(field_goals_made / nullif(field_goals_attempted, 0), 3) AS field_goal_pct,
    round(three_pointers_made / nullif(three_pointers_attempted, 0), 3) AS three_point_pct,
    round(free_throws_made / nullif(free_throws_attempted, 0), 3) AS free_throw_pct,
    round(points / nullif(2 * shooting_plays, 0), 3) AS true_shooting_pct,
    round((field_goals_made + 0.5 * three_pointers_made) / nullif(field_goals_attempted, 0), 3) AS effective_field_goal_pct,
    round(three_pointers_attempted / nullif(field_goals_attempted, 0), 3) AS three_point_attempt_rate,
    round(free_throws_attempted / nullif(field_goals_attempted, 0), 3) AS free_throw_attempt_rate,
    round(100.0 * offensive_rebounds / nullif(offensive_chances, 0), 1) AS offensive_rebound_pct,
    round(100.0 * defensive_rebounds / nullif(defensive_chances, 0), 1) AS defensive_rebound_pct,
    round(100.0 * rebounds / nullif(offensive_chances + defensive_chances, 0), 1) AS rebound_pct,
    round(100.0 * assists / nullif(team_field_goals_made - field_goals_made, 0), 1) AS assist_pct,
    round(100.0 * steals / nullif(possessions, 0), 1) AS steal_pct,
    round(100.0 * blocks / nullif(opponent_two_pointers_attempted, 0), 1) AS block_pct,
    round(100.0 * turnovers / nullif(shooting_plays + turnovers, 0), 1) AS turnover_pct,
    round(100.0 * (shooting_plays + turnovers) / nullif(team_plays, 0), 1) AS usage_pct
FROM lines
