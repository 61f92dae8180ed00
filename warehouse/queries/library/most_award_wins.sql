-- about: Who won an award most often, such as mvp, dpoy or smoy; only where winners are in the artifact.
-- tags: players, honours, awards
-- reads: dim_players, fact_award_winners
-- parameters: award VARCHAR = 'mvp', limit BIGINT = 20
SELECT
    coalesce(p.player_name, w.winner_name) AS winner_name,
    count(*) AS wins,
    string_agg(concat_ws(' ', w.league, w.season_year), ', ' ORDER BY w.season_year) AS seasons
FROM fact_award_winners AS w
LEFT JOIN dim_players AS p USING (player_id)
WHERE w.award_id = $award
GROUP BY coalesce(p.player_name, w.winner_name)
ORDER BY
    wins DESC,
    winner_name
LIMIT $limit;
