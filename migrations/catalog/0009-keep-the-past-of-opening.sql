-- Backward-compatible: what is on record of opening data keeps its history, so that the open catalog, its reviews and its emergencies are
-- read as of any recorded moment from now on. What was there before is recorded as of this step: nobody knew it earlier in this form.

select keep_history('grading_rule');
select keep_history('open_listing');
select keep_history('open_condition');
select keep_history('opening_review');
select keep_history('opening_assessment');
select keep_history('desensitization');
select keep_history('expert_opinion');
select keep_history('emergency_entry');
select keep_history('emergency_update');

-- down
select drop_history('emergency_update');
select drop_history('emergency_entry');
select drop_history('expert_opinion');
select drop_history('desensitization');
select drop_history('opening_assessment');
select drop_history('opening_review');
select drop_history('open_condition');
select drop_history('open_listing');
select drop_history('grading_rule');
