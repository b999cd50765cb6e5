package cn.tianwen.ingest.cases;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the job for solved cases by the constructors of its parts. */
@Configuration(proxyBeanMethods = false)
@Import({CaseRowParser.class, CaseJobRuns.class, CaseIngest.class})
public class CaseIngestConfiguration {}
